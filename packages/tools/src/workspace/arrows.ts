/** The packages every domain is built on, and the two that know them all or none of them. */
const languages = ['taxonomy', 'sources', 'rules']
const around = ['crosswalk', 'interchange']

/** The published packages that a package may depend on: arrows point one way, and never between domains. */
export function mayDependOn(name: string, packages: readonly string[]): readonly string[] {
  const domains = packages.filter(
    (other) => ![...languages, ...around, 'tools', 'site', 'conformance'].includes(other),
  )
  if (name === 'taxonomy' || name === 'tools') return []
  if (name === 'sources' || name === 'rules') return ['taxonomy']
  if (name === 'crosswalk') return [...domains, ...languages]
  if (name === 'site' || name === 'conformance') return [...domains, ...languages, ...around]
  return languages
}

/** The published packages that the tests of a package may use beside those: a domain's, what prints it elsewhere. */
export function mayTestWith(name: string, packages: readonly string[]): readonly string[] {
  const allowed = mayDependOn(name, packages)
  return [...languages, ...around, 'tools'].includes(name) ? allowed : [...allowed, 'interchange']
}

/** The packages of this workspace that a TypeScript file imports. */
export function importedPackages(source: string): readonly string[] {
  const specifiers = source.matchAll(/(?:from|import)\s*\(?\s*'@ssi\/([a-z-]+)/g)
  return [...new Set([...specifiers].map(([, name = '']) => name))]
}

/** The relative imports of a file that lead out of its package: `packages/<name>/…`, apps likewise. */
export function importsThatLeave(path: string, source: string): readonly string[] {
  const deep = path.split('/').length - 3
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(
    ([, specifier = '']) => specifier,
  )
  return specifiers.filter((specifier) => (specifier.match(/\.\.\//g) ?? []).length > deep)
}
