import type { Citation, Scheme } from '@ssi/taxonomy'
import { publicAddress } from '@ssi/taxonomy'

/** The address of a scheme. */
export function schemeIri(scheme: string): string {
  return `${publicAddress}/${encodeURIComponent(scheme)}/`
}

/** The address of a concept, from its full id: `ndtms:relapse-prevention`. */
export function conceptIri(fullId: string): string {
  const [scheme = '', ...id] = fullId.split(':')
  return `${schemeIri(scheme)}concepts/${encodeURIComponent(id.join(':'))}/`
}

/** The address of a file of a scheme, in the version that it is of. */
export function fileIri({ id, version }: Pick<Scheme, 'id' | 'version'>, name: string): string {
  return `${publicAddress}/data/${encodeURIComponent(id)}/${encodeURIComponent(version)}/${name}`
}

/** The address of the place that is cited. */
export function citedIri(cited: Citation): string {
  if ('address' in cited) return webIri(cited.address)
  const { source, section } = cited
  return `${publicAddress}/sources/${encodeURIComponent(source)}/#${encodeURIComponent(section)}`
}

/** An address as an IRI: what an IRI cannot hold is percent-encoded, and what is no web address is refused. */
export function webIri(address: string): string {
  const iri = address.replaceAll(/[\u0000-\u0020<>"{}|\\^`]/g, (character) => encodeURIComponent(character))
  if (!/^https?:\/\/[^/]/.test(iri)) {
    throw new RangeError(`${JSON.stringify(address)} is no web address. Write one that begins with https://.`)
  }
  return iri
}

/**
 * Refuses ids that files, addresses and codes could not keep apart: of other signs than letters, digits, dots and
 * hyphens, or alike but for capitals.
 *
 * @param longest How many signs an id may have: 64 where FHIR takes it for one of its own.
 */
export function refuseStrangeIds(what: string, ids: readonly string[], longest = 64): void {
  const seen = new Map<string, string>()
  for (const id of ids) {
    if (!/^[A-Za-z0-9]+((\.|--?)[A-Za-z0-9]+)*$/.test(id) || id.length > longest) {
      throw new RangeError(
        `${what}: the id ${JSON.stringify(id)} cannot be exported. Use at most ${longest} letters and digits, joined by hyphens or dots.`,
      )
    }
    const before = seen.get(id.toLowerCase())
    if (before !== undefined) {
      throw new RangeError(
        `${what}: the ids "${before}" and "${id}" cannot be told apart everywhere. Rename one.`,
      )
    }
    seen.set(id.toLowerCase(), id)
  }
}

/** Refuses a scheme whose ids could not be kept apart, or whose concepts point to nothing. */
export function refuseStrangeScheme({ id, concepts }: Scheme): void {
  refuseStrangeIds('The schemes', [id])
  refuseStrangeIds(`The scheme "${id}"`, Object.keys(concepts))
  for (const concept of Object.values(concepts)) {
    for (const other of [concept.broader ?? [], concept.retired?.use ?? []].flat()) {
      if (Object.hasOwn(concepts, other)) continue
      throw new RangeError(
        `The scheme "${id}": "${concept.id}" points to "${other}", which it does not hold.`,
      )
    }
  }
}
