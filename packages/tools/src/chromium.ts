import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
]

/** The Chromium of this machine: the one that CHROMIUM names, else the first in a usual place. */
export function chromiumPath(): string {
  const found = [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place))
  if (found !== undefined) return found
  console.error(
    [
      'The browser tests need Chromium, and none was found.',
      'Debian and Ubuntu: apt-get install chromium. macOS: brew install --cask chromium. Windows: install Chrome.',
      'One in another place is named by CHROMIUM=/path/to/chromium.',
    ].join('\n'),
  )
  process.exit(1)
}
