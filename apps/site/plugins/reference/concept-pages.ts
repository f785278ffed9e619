import { type Basis, type Concept, inLanguage, type Text } from '@ssi/taxonomy'
import type { CheckStart } from '../../src/reference/page-data.ts'
import type { ConceptPageData } from '../../src/reference/concept-data.ts'
import { address, downloadOf } from './addresses.ts'
import { historyOf } from './change-pages.ts'
import { checkStart } from './check-start.ts'
import { citationOf, schemeOf } from './citation.ts'
import { childrenOf, trailOf, treeAround } from './concept-tree.ts'
import { crosswalkOf } from './crosswalk-lines.ts'
import { questionsAskedBy, questionsWithOption } from './questions.ts'
import {
  conceptLink,
  conceptsOf,
  decisionLine,
  decisionsOf,
  type DomainReference,
  placesOf,
  type Reference,
  remarkOf,
  isAbout,
  rulesWhere,
  sourceLines,
} from './reference.ts'

/** A page for every concept of a scheme. */
export function conceptPages(reference: Reference, domain: DomainReference): readonly ConceptPageData[] {
  return conceptsOf(domain).map((concept) => conceptPage(reference, domain, concept))
}

function conceptPage(reference: Reference, domain: DomainReference, concept: Concept): ConceptPageData {
  const { scheme } = domain.data
  const path = address.concept(scheme.id, concept.id)
  const check = checkAbout(domain, concept.id)
  const history = historyOf(reference, domain, concept.id)
  return {
    path,
    scheme: domain.scheme,
    sources: sourceLines(reference, concept.cite),
    concept,
    trail: trailOf(domain, concept),
    tree: treeAround(domain, concept),
    children: childrenOf(domain, concept.id).map(({ id }) => conceptLink(domain, id)),
    neighbours: Object.entries(concept.not ?? {}).flatMap(([id, line]) =>
      line ? [{ concept: conceptLink(domain, id), line }] : [],
    ),
    drawnFrom: conceptsOf(domain).flatMap(({ id, not }) => {
      const line = not?.[concept.id]
      return line === undefined || concept.not?.[id] !== undefined
        ? []
        : [{ concept: conceptLink(domain, id), line }]
    }),
    successors: (concept.retired?.use ?? []).map((id) => conceptLink(domain, id)),
    optionOf: questionsWithOption(domain, concept.id),
    asks: questionsAskedBy(domain, concept.id),
    outcomeOf: outcomeOf(domain, concept.id),
    rules: byBasis(rulesWhere(domain, isAbout(domain, concept.id))),
    crosswalk: crosswalkOf(reference, domain, concept.id),
    places: placesOf(concept.cite),
    notes: (concept.notes ?? []).map(remarkOf),
    ...(check === undefined ? {} : { check }),
    download: downloadOf(path),
    code: codeOf(domain, concept),
    citation: citationOf(reference, schemeOf(domain), {
      id: `${scheme.id}:${concept.id}`,
      title: concept.label,
      path,
      after: concept.cite.map(({ place }) => place),
      cite: concept.cite,
    }),
    ...(history === undefined ? {} : { history }),
  }
}

/** The decisions that a concept is an outcome of. */
function outcomeOf(domain: DomainReference, concept: string): ConceptPageData['outcomeOf'] {
  const full = `${domain.data.scheme.id}:${concept}`
  return decisionsOf(domain).flatMap(({ decision }) =>
    Object.values(decision.outcomes)
      .filter((outcome) => outcome.concept === full)
      .map(({ label }) => ({ decision: decisionLine(domain, decision), outcome: label })),
  )
}

/** What the source says comes before what others say of it. */
function byBasis<Said extends { readonly basis?: Basis }>(rules: readonly Said[]): readonly Said[] {
  const last = ({ basis = 'derived' }: Said): number => ['stated', 'derived', 'external'].indexOf(basis)
  return rules.toSorted((one, other) => last(one) - last(other))
}

/** The check of the rules about a concept; of one that only its kinds or criteria have rules about, of the whole record. */
function checkAbout(domain: DomainReference, concept: string): CheckStart | undefined {
  const about = byBasis(domain.data.rules.filter(isAbout(domain, concept)))
  const below = childrenOf(domain, concept).map(({ id }) => isAbout(domain, id))
  const [first] =
    about.length > 0 ? about : domain.data.rules.filter((rule) => below.some((isIt) => isIt(rule)))
  if (first === undefined || !Object.hasOwn(domain.domain.checks, first.record)) return undefined
  const rules = about.length > 0 ? about.filter(({ record }) => record === first.record) : undefined
  const start = startOf(rules ?? [first], concept)
  return checkStart(
    domain,
    first.record,
    start,
    rules?.map(({ id }) => id),
  )
}

/** A record that breaks one of the rules and names the concept, or else one that only names it or only breaks one. */
function startOf(rules: readonly DomainReference['data']['rules'][number][], concept: string): object {
  const examples = (kind: 'fails' | 'passes') => rules.flatMap((rule) => rule.examples[kind])
  const names = (record: object): boolean => JSON.stringify(record).includes(JSON.stringify(concept))
  return [...examples('fails'), ...examples('passes')].find(names) ?? examples('fails')[0] ?? {}
}

/** How to name the concept in code; in Dutch where its package has Dutch labels to give. */
function codeOf({ data, domain: { dutchLabels } }: DomainReference, { id, label }: Concept): Text {
  const name = data.scheme.id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Id`
  const calling = (call: string, says: string) =>
    [
      `import { ${call}, type ${type} } from '${data.package}'`,
      '',
      `const id: ${type} = '${id}'`,
      `${call}(id) // => ${JSON.stringify(says)}`,
    ].join('\n')
  const en = calling(`${name}Label`, label.en)
  return dutchLabels === true ? { en, nl: calling(`${name}DutchLabel`, inLanguage(label, 'nl')) } : { en }
}
