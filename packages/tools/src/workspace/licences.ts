/** A dependency as the package manager lists it. */
export interface Dependency {
  readonly name: string
  readonly versions: readonly string[]
}

/** The licences that dependencies of this workspace may have: they ask for no more than to be named. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Licences that bind changes to the dependency itself: what is published may ask for it, as it is and unchanged. */
const unchanged = new Set(['MPL-2.0'])

/** Licences of tools and data that nothing published asks for. */
const ofTools = new Set(['CC-BY-4.0', 'CC-BY-3.0', 'WTFPL'])

/** Licences that a dependency states beside its manifest, and less exactly or not at all in it. */
const beside: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause', 'require-like': 'MIT' }

/** The dependencies whose licence nobody has allowed, each with what to do. */
export function licenceFaults(
  listed: Readonly<Record<string, readonly Dependency[]>>,
  published: boolean,
): readonly string[] {
  return Object.entries(listed)
    .flatMap(([manifest, dependencies]) =>
      dependencies.map((dependency) => ({ ...dependency, licence: beside[dependency.name] ?? manifest })),
    )
    .filter(({ licence }) => !isAllowed(licence, published))
    .map(
      ({ name, versions, licence }) =>
        `${name} ${versions.join(', ')} is under ${licence}, which is not on the list. Use another library, or decide on the licence.`,
    )
}

/** `A OR B` needs one that is allowed, `A AND B` all of them. */
function isAllowed(licence: string, published: boolean): boolean {
  const words = licence.replaceAll(/[()]/g, '')
  if (words.includes(' OR ')) return words.split(' OR ').some((one) => isAllowed(one, published))
  if (words.includes(' AND ')) return words.split(' AND ').every((one) => isAllowed(one, published))
  return free.has(words) || unchanged.has(words) || (!published && ofTools.has(words))
}
