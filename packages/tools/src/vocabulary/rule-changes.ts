import type { DomainData } from '@ssi/rules'
import { standing } from '../../../rules/dist/index.js'
import type { Change } from './change.ts'
import { examplesOf } from './corpus.ts'
import { added, byId, kept, removed } from './pairs.ts'
import type { Reading } from './reading.ts'

type Rule = DomainData['rules'][number]

/** The same record, read by the release and read now. */
export interface ReadTwice {
  readonly before: Reading
  readonly after: Reading
}

/** What changed among the rules and notes of a domain, decided by running the old and the new. */
export function ruleChanges(
  before: DomainData,
  after: DomainData,
  twice: readonly ReadTwice[],
): readonly Change[] {
  const [old, now] = [byId(before.rules), byId(after.rules)]
  const [oldNotes, nowNotes] = [byId(before.notes), byId(after.notes)]
  const full = (id: string): string => `${after.scheme.id}:${id}`
  // A record with a new fault is no longer asked: that is a change of the record type.
  const comparable = twice.filter(({ before: was, after: is }) => was.faulty === is.faulty)
  const shown = (type: string): readonly object[] => [...examplesOf(before, type), ...examplesOf(after, type)]
  return [
    ...added(old, now).map(([id, { severity }]): Change => ({
      kind: severity === 'error' ? 'error-added' : 'rule-added',
      of: full(id),
    })),
    ...removed(old, now).map(([id]): Change => ({ kind: 'rule-removed', of: full(id) })),
    ...kept(old, now).flatMap(([id, was, is]) => [
      ...(was.says.en === is.says.en && was.says.nl === is.says.nl
        ? []
        : [{ kind: 'rule-reworded', of: full(id), before: was.says.en, after: is.says.en } as const]),
      ...strictness(was, is, shown(is.record), comparable).map((change): Change => ({
        ...change,
        of: full(id),
      })),
    ]),
    ...added(oldNotes, nowNotes).map(([id]): Change => ({ kind: 'note-added', of: full(id) })),
    ...removed(oldNotes, nowNotes).map(([id]): Change => ({ kind: 'note-removed', of: full(id) })),
  ]
}

function strictness(
  was: Rule,
  is: Rule,
  examples: readonly object[],
  twice: readonly ReadTwice[],
): readonly Omit<Change, 'of'>[] {
  const failing = [
    ...examples.filter((record) =>
      worse(weight(was, standing(was, record)), weight(is, standing(is, record))),
    ),
    ...twice
      .filter(({ before, after }) => worse(read(was, before), read(is, after)))
      .map(({ after }) => after.input),
  ]
  const passing = [
    ...examples.filter((record) =>
      worse(weight(is, standing(is, record)), weight(was, standing(was, record))),
    ),
    ...twice
      .filter(({ before, after }) => worse(read(is, after), read(was, before)))
      .map(({ after }) => after.input),
  ]
  return [
    ...(failing.length > 0 ? [{ kind: 'rule-stricter', records: eachOnce(failing) } as const] : []),
    ...(passing.length > 0 ? [{ kind: 'rule-looser', records: eachOnce(passing) } as const] : []),
  ]
}

const eachOnce = (records: readonly object[]): readonly object[] => [
  ...new Map(records.map((record) => [JSON.stringify(record), record])).values(),
]

const worse = (before: number, after: number): boolean => after > before

/** How heavily a rule weighs on a record: broken weighs more than open, an error more than a warning. */
function weight({ severity }: Rule, stands: string): number {
  const heavy = { error: 3, warning: 2, info: 1 }[severity]
  if (stands === 'broken') return heavy * 2
  return stands === 'undetermined' && severity === 'error' ? 1 : 0
}

function read(rule: Rule, { broken, open }: Reading): number {
  if (broken.includes(rule.id)) return weight(rule, 'broken')
  return weight(rule, open.includes(rule.id) ? 'undetermined' : 'met')
}
