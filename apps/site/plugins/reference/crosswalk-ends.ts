import type { ConceptMapping, FullId } from '@ssi/crosswalk'
import type { Citation, Concept } from '@ssi/taxonomy'
import type { End, Party } from '../../src/crosswalk/crosswalk-data.ts'
import { address } from './addresses.ts'
import { conceptOf, conceptsOf, type DomainReference, type Reference } from './reference.ts'

const outside: Party = {
  id: 'outside',
  name: { en: 'outside these documents', nl: 'buiten deze documenten' },
}

/** The documents, and last what is published outside them. */
export function partiesOf({ sources }: Reference): readonly Party[] {
  return [...sources.map(({ document }) => ({ id: document.id, name: document.shortName })), outside]
}

/** Whose a concept is: the document it is first cited from. */
export function partyOf(reference: Reference, id: string): Party {
  return partyNamed(reference, firstSource(conceptNamed(reference, id).concept))
}

/** The document that most concepts of a scheme are taken from. */
function homeOf(reference: Reference, scheme: string): Party {
  const cited = conceptsOf(domainNamed(reference, scheme)).flatMap((concept) => firstSource(concept) ?? [])
  const counted = [...new Set(cited)].map((id) => ({
    id,
    often: cited.filter((other) => other === id).length,
  }))
  return partyNamed(reference, counted.toSorted((a, b) => b.often - a.often)[0]?.id)
}

/** The parties that a statement cites, each once. */
export function partiesCited(reference: Reference, cite: readonly Citation[]): readonly Party[] {
  const ids = new Set(cite.map((place) => ('source' in place ? place.source : outside.id)))
  return partiesOf(reference).filter(({ id }) => ids.has(id))
}

/** The two parties a mapping lies between. */
export function partiesBetween(reference: Reference, mapping: ConceptMapping): readonly [Party, Party] {
  const from = partyOf(reference, mapping.from)
  if (mapping.predicate === 'no-match') return [from, homeOf(reference, mapping.to)]
  return [from, typeof mapping.to === 'string' ? partyOf(reference, mapping.to) : outside]
}

export function conceptEnd(reference: Reference, id: FullId): End {
  const { domain, concept } = conceptNamed(reference, id)
  return {
    label: concept.label,
    party: partyOf(reference, id).name,
    href: address.concept(domain.data.scheme.id, concept.id),
  }
}

/** Everything that a concept is called. */
export function namesOf(reference: Reference, id: FullId): readonly string[] {
  const { label, synonyms = {} } = conceptNamed(reference, id).concept
  return [...Object.values(label), ...Object.values(synonyms).flat()]
}

export function otherEnd(reference: Reference, { predicate, to }: ConceptMapping): End {
  if (typeof to === 'object')
    return { label: to.label, party: outside.name, address: to.address, seen: to.seen }
  if (predicate !== 'no-match') return conceptEnd(reference, to)
  const { scheme } = domainNamed(reference, to)
  return { label: scheme.title, party: homeOf(reference, to).name, href: scheme.href }
}

function conceptNamed(reference: Reference, id: string) {
  const [scheme = '', concept = ''] = id.split(':')
  const domain = domainNamed(reference, scheme)
  return { domain, concept: conceptOf(domain, concept) }
}

function domainNamed({ domains }: Reference, scheme: string): DomainReference {
  const domain = domains.find(({ data }) => data.scheme.id === scheme)
  if (domain === undefined) throw new Error(`The crosswalk names ${scheme}, which is no scheme of the site.`)
  return domain
}

function partyNamed(reference: Reference, id: string | undefined): Party {
  return partiesOf(reference).find((party) => party.id === id) ?? outside
}

function firstSource({ cite }: Concept): string | undefined {
  return cite.flatMap((place) => ('source' in place ? [place.source] : []))[0]
}
