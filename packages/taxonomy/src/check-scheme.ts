import { kebab } from './kebab.ts'
import { nearest } from './nearest.ts'
import { normalise } from './normalise.ts'
import type { Concept } from './concept.ts'
import type { Scheme } from './scheme.ts'
import type { Citation, Source } from './source.ts'

/** What can be wrong with a scheme. */
export type SchemeFaultCode =
  | 'dangling-broader'
  | 'dangling-neighbour'
  | 'dangling-successor'
  | 'dangling-citation'
  | 'cycle'
  | 'same-definition'
  | 'defined-by-its-own-label'
  | 'definition-too-long'
  | 'ambiguous-name'
  | 'id-not-kebab-case'

/** A fault in the definitions of a scheme. */
export interface SchemeFault {
  readonly code: SchemeFaultCode
  readonly concept: string
  readonly found: string
  readonly nearest?: string
}

const LONGEST_DEFINITION = 300

/**
 * Proves a scheme's integrity: parents, neighbours, successors and citations exist, no concept is its own
 * ancestor, no two share a definition, no synonym names another concept too, no definition uses its own label. An
 * empty list is a sound scheme.
 *
 * @example
 * ```ts run
 * import { branch, checkScheme, cite, definePublication, defineScheme, elsewhere } from '@ssi/taxonomy'
 * const guide = cite(definePublication({ id: 'guide', title: 'Guide', address: 'https://example.org', seen: '2026-11' }))
 * const answers = branch({
 *   yes: {
 *     kind: 'option', label: { en: 'Yes' }, named: true, basis: 'external', cite: guide,
 *     broader: elsewhere('anwser'),
 *   },
 *   answer: { kind: 'class', label: { en: 'Answer' }, named: true, basis: 'external', cite: guide },
 * })
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0',
 *   concepts: { ...answers },
 * })
 * checkScheme(scheme, [])
 * // => [{ code: 'dangling-broader', concept: 'yes', found: 'anwser', nearest: 'answer' }]
 * ```
 */
export function checkScheme(
  scheme: Scheme,
  sources: readonly Pick<Source, 'document' | 'sections'>[],
): readonly SchemeFault[] {
  const concepts = Object.values(scheme.concepts)
  const ids = Object.keys(scheme.concepts)
  const dangling = (code: SchemeFaultCode, concept: Concept, found: string): SchemeFault[] => {
    if (Object.hasOwn(scheme.concepts, found)) return []
    const near = nearest(found, ids)
    return [{ code, concept: concept.id, found, ...(near === undefined ? {} : { nearest: near }) }]
  }
  return [
    ...concepts.flatMap((concept) => [
      ...(concept.broader === undefined ? [] : dangling('dangling-broader', concept, concept.broader)),
      ...Object.keys(concept.not ?? {}).flatMap((id) => dangling('dangling-neighbour', concept, id)),
      ...(concept.retired?.use ?? []).flatMap((id) => dangling('dangling-successor', concept, id)),
      ...concept.cite
        .filter((place) => !resolves(place, sources))
        .map((place) => fault('dangling-citation', concept, place.place.en)),
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(concept.id)
        ? []
        : [fault('id-not-kebab-case', concept, concept.id)]),
      ...definitionFaults(concept),
    ]),
    ...concepts
      .filter((concept) => isItsOwnAncestor(concept, scheme))
      .map((concept) => fault('cycle', concept, concept.id)),
    ...sameDefinitions(concepts),
    ...concepts.flatMap((concept) => ambiguousNames(concept, concepts)),
  ]
}

function fault(code: SchemeFaultCode, concept: Concept, found: string): SchemeFault {
  return { code, concept: concept.id, found }
}

function resolves(place: Citation, sources: readonly Pick<Source, 'document' | 'sections'>[]): boolean {
  if ('publication' in place) return true
  const source = sources.find(({ document }) => document.id === place.source)
  const section = source?.sections.find(({ id }) => id === place.section)
  if (section === undefined) return false
  return place.part === undefined || Object.keys(section.parts).map(kebab).includes(place.part)
}

function definitionFaults(concept: Concept): readonly SchemeFault[] {
  const definition = concept.definition?.en
  if (definition === undefined) return []
  const words = ` ${normalise(definition).replaceAll(/[^\p{L}\p{N}' -]/gu, ' ')} `
  return [
    ...(words.includes(` ${normalise(concept.label.en)} `)
      ? [fault('defined-by-its-own-label', concept, definition)]
      : []),
    ...(definition.length > LONGEST_DEFINITION ? [fault('definition-too-long', concept, definition)] : []),
  ]
}

function isItsOwnAncestor(concept: Concept, scheme: Scheme): boolean {
  const seen = new Set<string>()
  for (let id = concept.broader; id !== undefined && !seen.has(id); id = scheme.concepts[id]?.broader) {
    if (id === concept.id) return true
    seen.add(id)
  }
  return false
}

function sameDefinitions(concepts: readonly Concept[]): readonly SchemeFault[] {
  const seen = new Set<string>()
  return concepts.flatMap((concept) => {
    if (concept.definition === undefined) return []
    const words = normalise(concept.definition.en)
    if (seen.has(words)) return [fault('same-definition', concept, concept.definition.en)]
    seen.add(words)
    return []
  })
}

/** Synonyms are safe to match, so none may name another concept too. Labels are the source's, and may repeat. */
function ambiguousNames(concept: Concept, concepts: readonly Concept[]): readonly SchemeFault[] {
  const others = concepts
    .filter((other) => other.id !== concept.id)
    .flatMap((other) => [...Object.values(other.label), ...synonymsOf(other)])
  const taken = new Set(others.map(normalise))
  return synonymsOf(concept)
    .filter((name) => taken.has(normalise(name)))
    .map((name) => fault('ambiguous-name', concept, name))
}

function synonymsOf(concept: Concept): readonly string[] {
  return Object.values(concept.synonyms ?? {}).flat()
}
