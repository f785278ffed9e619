import type { Concept, Terms, Text } from '@ssi/taxonomy'
import type { Change } from './change.ts'
import { added, kept, removed } from './pairs.ts'

type Concepts = Readonly<Record<string, Concept>>

/** What changed among the concepts of a scheme. */
export function conceptChanges(scheme: string, before: Concepts, after: Concepts): readonly Change[] {
  const full = (id: string): string => `${scheme}:${id}`
  return [
    ...added(before, after).map(([id]): Change => ({ kind: 'concept-added', of: full(id) })),
    ...removed(before, after).map(([id]): Change => ({ kind: 'concept-removed', of: full(id) })),
    ...kept(before, after).flatMap(([id, old, now]) =>
      changesOf(old, now).map((change): Change => ({ ...change, of: full(id) })),
    ),
  ]
}

function changesOf(old: Concept, now: Concept): readonly Omit<Change, 'of'>[] {
  return [
    ...(!old.retired && now.retired
      ? [{ kind: 'concept-retired', since: now.retired.since, ...line(now.retired.use.join(', ')) } as const]
      : []),
    ...(old.retired && !now.retired ? [{ kind: 'concept-revived' } as const] : []),
    ...differs('concept-moved', old.broader, now.broader),
    ...differs('concept-relabelled', old.label.en, now.label.en),
    ...differs('concept-relabelled', old.label.nl, now.label.nl),
    ...differs('concept-redefined', meaningOf(old), meaningOf(now)),
    ...differs('concept-reclassified', `${old.kind}, ${old.basis}`, `${now.kind}, ${now.basis}`),
    ...words(now.synonyms, old.synonyms).map((word) => ({ kind: 'synonym-added', after: word }) as const),
    ...words(old.synonyms, now.synonyms).map((word) => ({ kind: 'synonym-removed', before: word }) as const),
  ]
}

function differs(
  kind: Change['kind'],
  before: string | undefined,
  after: string | undefined,
): readonly Omit<Change, 'of'>[] {
  if (before === after) return []
  return [{ kind, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
}

const line = (after: string): { readonly after?: string } => (after === '' ? {} : { after })

/** What a concept means: its definition and the lines to its neighbours, in every language they are written in. */
function meaningOf({ definition, not = {} }: Concept): string {
  const lines = Object.entries(not).map(([id, text]) => `Not ${id}: ${inAll(text as Text)}`)
  return [definition === undefined ? 'Named, not defined.' : inAll(definition), ...lines].join('\n')
}

const inAll = ({ en, nl }: Text): string => (nl === undefined ? en : `${en} / ${nl}`)

/** The words that are among these and not among those. */
function words(these: Terms | undefined, those: Terms | undefined): readonly string[] {
  const out = new Set(allOf(those))
  return allOf(these).filter((word) => !out.has(word))
}

const allOf = (terms: Terms | undefined): readonly string[] => Object.values(terms ?? {}).flat()
