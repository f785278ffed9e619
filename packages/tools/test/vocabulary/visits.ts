import {
  code,
  defineCheck,
  domainData,
  equals,
  type Condition,
  oneOf,
  orNone,
  present,
  record,
  rule,
  type Rule,
  type RuleEntry,
  whole,
} from '@ssi/rules'
import { branch, cite, type Concept, definePublication, defineScheme } from '@ssi/taxonomy'
import { type FrontDoor, readingsOf } from '../../src/vocabulary/reading.ts'
import type { Snapshot } from '../../src/vocabulary/snapshot.ts'

/** A small domain, invented, that a test changes and releases again. */
export interface Visit {
  readonly outcome?: 'came' | 'came-late' | 'missed'
  readonly minutesLate?: number | 'none'
}

type Entry = Omit<Concept, 'id'>

const handbook = cite(
  definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' }),
)

export const came: Entry = {
  kind: 'event',
  label: { en: 'Came' },
  definition: { en: 'The person was there at the agreed time.' },
  synonyms: { en: ['attended'] },
  basis: 'external',
  cite: [handbook],
}

export const missed: Entry = {
  kind: 'event',
  label: { en: 'Missed' },
  definition: { en: 'The appointment did not take place.' },
  basis: 'external',
  cite: [handbook],
}

export const late: RuleEntry<Visit> = {
  id: 'late-arrival-has-a-delay',
  says: { en: 'A late arrival records how late it was.' },
  cite: handbook,
  basis: 'derived',
  wellFormed: true,
  force: 'must',
  when: equals('outcome', 'came-late'),
  holds: present('minutesLate'),
  advice: { en: 'Give the delay in whole minutes.' },
  examples: {
    passes: [{ outcome: 'came-late', minutesLate: 12 }],
    fails: [{ outcome: 'came-late', minutesLate: 'none' }],
  },
}

export const lateOrMissed: Condition<Visit> = oneOf('outcome', ['came-late', 'missed'])

/** What a test may say otherwise about the domain. */
export interface Edit {
  readonly concepts?: Readonly<Record<string, Entry>>
  readonly rules?: readonly RuleEntry<Visit>[]
  readonly outcomes?: readonly string[]
  readonly delay?: boolean
  readonly exports?: readonly string[]
}

/** The domain as a package that is built. */
export function visits(edit: Edit = {}): { readonly snapshot: Snapshot; readonly front: () => FrontDoor } {
  const { concepts = { came, missed }, outcomes = ['came', 'came-late', 'missed'], delay = true } = edit
  const rules: readonly Rule[] = (edit.rules ?? [late]).map((entry) => rule<Visit>(entry))
  const visit = record({
    outcome: code(Object.fromEntries(outcomes.map((id) => [id, { label: { en: id } }])), {
      label: { en: 'outcome' },
      question: { en: 'What came of it?' },
    }),
    ...(delay
      ? { minutesLate: orNone(whole({ label: { en: 'delay' }, question: { en: 'How late, in minutes?' } })) }
      : {}),
  })
  const scheme = defineScheme({
    id: 'visits',
    title: { en: 'Visits' },
    summary: { en: 'Who came.' },
    version: '1.0.0',
    concepts: branch(concepts as never),
  })
  const data = domainData({
    package: '@ssi/visits',
    scheme,
    records: [
      {
        id: 'visit',
        title: { en: 'Visit' },
        summary: { en: 'One visit.' },
        check: 'checkVisit',
        schema: 'visit',
        record: visit,
        rules,
        example: { outcome: 'came' },
      },
    ],
  })
  const front = (): FrontDoor => defineCheck({ scheme: 'visits', record: visit, rules }) as FrontDoor
  const snapshot: Snapshot = {
    package: '@ssi/visits',
    version: '1.0.0',
    exports: { '.': edit.exports ?? ['checkVisit', 'visits'] },
    data,
    readings: readingsOf(data, front),
  }
  return { snapshot: JSON.parse(JSON.stringify(snapshot)) as Snapshot, front }
}
