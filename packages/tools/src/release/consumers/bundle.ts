import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import type { RunTime } from './modules.ts'
import { report } from './modules.ts'
import type { Project } from './project.ts'

/** Bundles a page that uses every entry of a package with Vite, opens it in a browser, and gives what it says. */
export async function inBrowser(
  { folder, package: name, entries }: Project,
  isDomain: boolean,
  executablePath: string,
): Promise<RunTime> {
  const data = isDomain ? `import data from '${name}/data.json'` : 'const data = undefined'
  const imports = entries.map((entry, at) => `import * as entry${at} from '${entry}'`)
  const loaded = `const loaded = { ${entries.map((entry, at) => `'${entry}': entry${at}`).join(', ')} }`
  writeFileSync(join(folder, 'page.js'), [data, ...imports, loaded, report].join('\n'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title></title><script type="module" src="/page.js"></script>',
  )
  const config = { root: folder, configFile: false, logLevel: 'silent', build: { target: 'es2023' } } as const
  await build(config)
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', (fault) => faults.push(String(fault)))
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    const title = await page.title()
    if (title === '') throw new Error(`${name} does not run in a browser: ${faults.join(' ')}`)
    return JSON.parse(title) as RunTime
  } finally {
    await browser.close()
    await server.close()
  }
}
