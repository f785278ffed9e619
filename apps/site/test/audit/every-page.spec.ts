import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { violations, violationsOfColour } from '../browser/axe.ts'
import { open } from '../browser/open.ts'

const build = join(__dirname, '../../build')
/** The sandbox of the playground is no page: it has no words and is never led to. */
const isPage = (file: string) =>
  !readFileSync(join(build, file), 'utf8').includes('<meta name="robots" content="noindex">')
const everyPage = globSync('**/index.html', { cwd: build })
  .filter(isPage)
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted()

const AT_ONCE = 25
const batches = Array.from({ length: Math.ceil(everyPage.length / AT_ONCE) }, (_, at) =>
  everyPage.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
)

// A colour that is on its way to another theme is of neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const paths of batches)
  test(`nothing is wrong from ${paths[0]} to ${paths.at(-1)}`, async ({ page, baseURL }) => {
    test.setTimeout(paths.length * 20_000)
    const found: string[] = []
    let at = ''
    page.on('console', (message) => found.push(`${at}: ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => found.push(`${at}: ${error.message}`))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) found.push(`${at} asks ${url}`)
    })
    for (at of paths) {
      const faults = await inBothThemes(page, at)
      found.push(...faults.map((fault) => `${at}: ${fault}`))
    }
    expect(found).toEqual([])
  })

/** What axe finds on a page that is opened once: everything by day, and by night what the night changes. */
async function inBothThemes(page: Page, path: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, path)
  const byDay = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const byNight = await violationsOfColour(page)
  return [...byDay, ...byNight.map((fault) => `in the dark: ${fault}`)]
}
