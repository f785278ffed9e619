/** How far a version moves. */
export type Bump = 'none' | 'patch' | 'minor' | 'major'

/** What a reworded definition or rule means beside what it meant. */
export type Meaning = 'same' | 'wider' | 'narrower'

/** What can happen to a vocabulary from one release to the next. */
export type ChangeKind = keyof typeof policy

/** One thing that changed, in words for the people who use the data. */
export interface Change {
  readonly kind: ChangeKind
  /** What it happened to: `ndtms:relapse-prevention`, a field, an exported name. */
  readonly of: string
  /** What it was, and what it is, where that can be said in a line. */
  readonly before?: string
  readonly after?: string
  /** The version since which a retired concept says that it is retired. */
  readonly since?: string
  /** Records that show it. */
  readonly records?: readonly object[]
}

/** What each kind of change asks of the version. `as declared`: the changeset says what the new words mean. */
export const policy = {
  'concept-added': { bump: 'minor', says: 'A concept is new.' },
  'concept-retired': {
    bump: 'minor',
    says: 'A concept is retired; its id still works and names its successor.',
  },
  'concept-revived': { bump: 'minor', says: 'A retired concept is in use again.' },
  'concept-removed': { bump: 'major', says: 'The id of a concept is gone.' },
  'concept-moved': {
    bump: 'major',
    says: 'A concept stands elsewhere: what its broader concepts take in has changed.',
  },
  'concept-redefined': {
    bump: 'as declared',
    says: 'The definition of a concept, or a line to its neighbour, is worded anew.',
  },
  'concept-reclassified': { bump: 'minor', says: 'A concept is of another kind, or rests on another basis.' },
  'concept-relabelled': { bump: 'patch', says: 'A concept has another label.' },
  'synonym-added': { bump: 'minor', says: 'One more word leads to a concept.' },
  'synonym-removed': { bump: 'major', says: 'A word that led to a concept does so no more.' },
  'rule-added': { bump: 'minor', says: 'A rule is new, and no verdict depends on it.' },
  'error-added': { bump: 'major', says: 'A rule is new, and records that conformed may break it.' },
  'rule-removed': { bump: 'major', says: 'The id of a rule is gone.' },
  'rule-stricter': { bump: 'major', says: 'Records that kept a rule break it now.' },
  'rule-looser': { bump: 'minor', says: 'Records that broke a rule keep it now.' },
  'rule-reworded': { bump: 'as declared', says: 'The sentence of a rule is worded anew.' },
  'note-added': { bump: 'minor', says: 'A note is new.' },
  'note-removed': { bump: 'major', says: 'The id of a note is gone.' },
  'record-added': { bump: 'minor', says: 'A record type is new.' },
  'record-removed': { bump: 'major', says: 'A record type is gone.' },
  'record-stricter': { bump: 'major', says: 'Records that could be read have a fault now.' },
  'record-looser': { bump: 'minor', says: 'Records that had a fault can be read now.' },
  'record-read-otherwise': { bump: 'major', says: 'The same record is read with other values.' },
  'decided-otherwise': { bump: 'major', says: 'The same record has another outcome.' },
  'field-added': { bump: 'minor', says: 'A field is new.' },
  'field-removed': { bump: 'major', says: 'A field is gone.' },
  'field-changed': {
    bump: 'major',
    says: 'A field holds another kind of value, or says something else where it is absent.',
  },
  'value-added': { bump: 'minor', says: 'A field takes one more value.' },
  'value-removed': { bump: 'major', says: 'A field takes one value less.' },
  'export-added': { bump: 'minor', says: 'An exported name is new.' },
  'export-removed': { bump: 'major', says: 'An exported name is gone.' },
  'mapping-added': { bump: 'minor', says: 'A mapping is new.' },
  'mapping-removed': { bump: 'major', says: 'The id of a mapping is gone.' },
  'mapping-changed': { bump: 'major', says: 'A mapping says another relation, or has another end.' },
  'mapping-weighed': { bump: 'minor', says: 'A mapping is held with more confidence, or with less.' },
  'trap-added': { bump: 'minor', says: 'A trap is new.' },
  'trap-removed': { bump: 'major', says: 'The id of a trap is gone.' },
  'trap-reworded': { bump: 'as declared', says: 'What a trap tells is worded anew.' },
  'trap-placed': { bump: 'minor', says: 'A trap stands with other concepts.' },
  'conflict-added': { bump: 'minor', says: 'A conflict is new.' },
  'conflict-removed': { bump: 'major', says: 'The id of a conflict is gone.' },
  'conflict-reworded': { bump: 'as declared', says: 'What the sides of a conflict say is worded anew.' },
  'conflict-placed': { bump: 'minor', says: 'A conflict stands with other concepts.' },
  wording: { bump: 'patch', says: 'Words, examples or citations that change no meaning.' },
} as const satisfies Readonly<Record<string, { readonly bump: Bump | 'as declared'; readonly says: string }>>

/** What a new wording asks of the version, by what it means beside the old one. */
export const byMeaning: Readonly<Record<Meaning, Bump>> = { same: 'patch', wider: 'minor', narrower: 'major' }
const order: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/** What a change asks of the version; nothing is known of a new wording until its meaning is declared. */
export function bumpOf(change: Change, meanings: ReadonlyMap<string, Meaning>): Bump | undefined {
  const { bump } = policy[change.kind]
  if (bump !== 'as declared') return bump
  const meaning = meanings.get(change.of)
  return meaning && byMeaning[meaning]
}

/** The furthest of several bumps. */
export function furthest(bumps: readonly (Bump | undefined)[]): Bump {
  return order[Math.max(0, ...bumps.map((bump) => order.indexOf(bump ?? 'none')))] ?? 'none'
}
