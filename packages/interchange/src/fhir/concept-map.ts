import type { Mapping, MappingSet } from '@ssi/taxonomy'
import { publicAddress } from '@ssi/taxonomy'
import { refuseStrangeIds, schemeIri, webIri } from '../iri.ts'
import { heading, type Resource } from './code-system.ts'

/** What FHIR R4 has for each predicate: for what is near or related it has one word. */
const equivalences: Readonly<Record<Mapping['predicate'], string>> = {
  exactMatch: 'equivalent',
  closeMatch: 'relatedto',
  relatedMatch: 'relatedto',
  broadMatch: 'wider',
  narrowMatch: 'narrower',
  'no-match': 'unmatched',
}

/**
 * A set of mappings as a ConceptMap of FHIR R4; the predicate of SKOS, the confidence and the reason stand in the
 * comment.
 *
 * @throws RangeError where an id cannot be exported or an external end has no web address.
 * @example
 * ```ts run
 * import { fhirConceptMap } from '@ssi/interchange'
 * const set = { id: 'visits-to-stays', title: { en: 'Visits to stays' }, version: '1.0.0', mappings: [] }
 * fhirConceptMap(set).resourceType // => 'ConceptMap'
 * ```
 */
export function fhirConceptMap(set: MappingSet): Resource {
  refuseStrangeIds('The mapping sets', [set.id])
  const pairs = new Map<string, readonly Mapping[]>()
  for (const mapping of set.mappings) {
    const pair = JSON.stringify([systemOf(mapping.from), targetSystem(mapping)])
    pairs.set(pair, [...(pairs.get(pair) ?? []), mapping])
  }
  const group = [...pairs.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, mappings]) => {
      const [source, target] = JSON.parse(pair) as [string, string | null]
      return { source, ...(target === null ? {} : { target }), element: elements(mappings) }
    })
  return {
    resourceType: 'ConceptMap',
    ...heading(set),
    url: `${publicAddress}/mappings/${set.id}/`,
    ...(group.length === 0 ? {} : { group }),
  }
}

function elements(mappings: readonly Mapping[]) {
  const codes = [...new Set(mappings.map(({ from }) => codeOf(from)))].toSorted()
  return codes.map((code) => ({
    code,
    target: mappings.filter(({ from }) => codeOf(from) === code).map(targetEntry),
  }))
}

function targetEntry({ predicate, to, justification, confidence }: Mapping) {
  const end =
    predicate === 'no-match'
      ? {}
      : typeof to === 'string'
        ? { code: codeOf(to) }
        : { code: webIri(to.address), display: to.label.en }
  const said = predicate === 'no-match' ? 'no match' : `skos:${predicate}`
  return {
    ...end,
    equivalence: equivalences[predicate],
    comment: `${said}, confidence ${confidence}: ${justification.en}`,
  }
}

/** The code system of the other end; none where it is an address. */
function targetSystem({ to, predicate }: Mapping): string | null {
  if (typeof to !== 'string') return null
  return predicate === 'no-match' ? schemeIri(to) : systemOf(to)
}

function systemOf(fullId: string): string {
  return schemeIri(fullId.split(':')[0] ?? '')
}

function codeOf(fullId: string): string {
  return fullId.replace(/^[^:]*:/, '')
}
