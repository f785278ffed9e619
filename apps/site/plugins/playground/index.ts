import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { ExampleGroup, PlaygroundPageData } from '../../src/playground/playground-data.ts'
import { playgroundAddress } from '../../src/playground/shipped.ts'
import { type BrowserModule, browserModules } from './browser-modules.ts'
import { completionData } from './completions.ts'
import { exampleGroups } from './examples.ts'
import { exportedNames } from './exported-names.ts'
import { packageModules } from './modules.ts'
import { sandboxPage, sandboxScript } from './sandbox-page.ts'

/** Where the plugin writes what the playground loads once it is used. */
export const playgroundFolder = 'generated/playground'

/** The playground: its page, the packages as a sandbox links them, the sandbox, and what the editor suggests. */
export function playground({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'playground',

    async loadContent() {
      const folder = join(siteDir, playgroundFolder)
      rmSync(folder, { recursive: true, force: true })
      const modules = browserModules(siteDir)
      for (const [path, text] of await filesOf(siteDir, modules)) {
        const file = join(folder, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      return exampleGroups(siteDir, modules)
    },

    async contentLoaded({ content, actions }) {
      const page: PlaygroundPageData = {
        path: playgroundAddress.page,
        groups: content as readonly ExampleGroup[],
      }
      const data = await actions.createData('playground.json', page)
      actions.addRoute({
        // Its address in the language that is built.
        path: `${baseUrl}${page.path.slice(1)}`,
        component: '@site/src/playground/PlaygroundPage.tsx',
        // Not where the file is on the machine that builds.
        modules: { page: `@site/${relative(siteDir, data).replaceAll('\\', '/')}` },
        exact: true,
      })
    },
  }
}

async function filesOf(
  site: string,
  modules: readonly BrowserModule[],
): Promise<readonly (readonly [path: string, text: string])[]> {
  const exported = exportedNames(modules)
  const [{ shipped, files }, completions, frame, worker] = await Promise.all([
    packageModules(
      site,
      modules.map(({ name }) => name),
      exported,
    ),
    completionData(exported),
    sandboxScript(site, 'sandbox-frame'),
    sandboxScript(site, 'sandbox-worker'),
  ])
  return [
    [`${playgroundAddress.sandbox}index.html`, sandboxPage(frame)],
    [playgroundAddress.worker, worker],
    [playgroundAddress.modules, JSON.stringify(shipped)],
    [playgroundAddress.completions, JSON.stringify(completions)],
    ...[...files].map(([name, text]) => [playgroundAddress.file(name), JSON.stringify(text)] as const),
  ]
}
