import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PluginConfig } from '@docusaurus/types'

/** A package, as its own package.json tells it. */
export interface PackageWords {
  readonly folder: string
  readonly name: string
  readonly description: string
}

/** The packages of the workspace that the site is made of. */
export function packagesOf(site: string): readonly PackageWords[] {
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = manifestIn(site)
  const folders = Object.keys(dependencies).flatMap((name) =>
    name.startsWith('@ssi/') ? [name.slice('@ssi/'.length)] : [],
  )
  return folders.map((folder) => {
    const { name, description }: Omit<PackageWords, 'folder'> = manifestIn(
      join(site, '../../packages', folder),
    )
    return { folder, name, description }
  })
}

function manifestIn(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** API pages by TypeDoc for each package, in the site's own ignored folder; written unless they are there. */
export function apiPlugins(
  site: string,
  { written }: { readonly written: boolean },
): readonly PluginConfig[] {
  const typedoc = packagesOf(site).map(({ folder, name }): PluginConfig => [
    'docusaurus-plugin-typedoc',
    {
      id: folder,
      name,
      entryPoints: [`../../packages/${folder}/src/index.ts`],
      tsconfig: `../../packages/${folder}/tsconfig.json`,
      out: `./.api/${folder}`,
      readme: 'none',
      disableSources: true,
      outputFileStrategy: 'modules',
      // Types are checked by `npm test`.
      skipErrorChecking: true,
      hidePageHeader: true,
      hideBreadcrumbs: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      typeAliasPropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      propertyMembersFormat: 'table',
      groupOrder: ['Functions', 'Variables', 'Type Aliases', 'Interfaces'],
      sidebar: { autoConfiguration: false },
      logLevel: 'Error',
    },
  ])
  const pages: PluginConfig = [
    '@docusaurus/plugin-content-docs',
    { id: 'api', path: '.api', routeBasePath: 'api' },
  ]
  return written ? [pages] : [...typedoc, pages]
}
