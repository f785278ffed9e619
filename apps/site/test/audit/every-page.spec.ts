import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { violations } from '../browser/axe.ts'
import { open } from '../browser/open.ts'
import { pages } from '../browser/pages.ts'

const build = join(__dirname, '../../build')
const everyPage = globSync('**/index.html', { cwd: build })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted()

const AT_ONCE = 25
const batches = Array.from({ length: Math.ceil(everyPage.length / AT_ONCE) }, (_, at) =>
  everyPage.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
)

for (const [colorScheme, lists] of [
  ['light', batches],
  ['dark', [pages.map(({ path }) => path)]],
] as const) {
  for (const paths of lists) {
    test.describe(`in the ${colorScheme} theme`, () => {
      test.use({ colorScheme })

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
          await open(page, at)
          found.push(...(await violations(page)).map((violation) => `${at}: ${violation}`))
        }
        expect(found).toEqual([])
      })
    })
  }
}
