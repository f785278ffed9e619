import type { Decided, DomainData, RecordData, Report } from '@ssi/rules'
import { recordsOf } from './corpus.ts'

/** How a front door read one record: what a later release is held against. */
export interface Reading {
  /** The id of the record type. */
  readonly type: string
  readonly input: object
  /** Whether a value was faulty before any rule was asked. */
  readonly faulty: boolean
  /** The rules that do not stand as met or not applicable. */
  readonly broken: readonly string[]
  readonly open: readonly string[]
  /** The record as it was read, absent values and worked-out ones filled in. */
  readonly read: object
  readonly outcome?: string
}

/** The front door of a record type. */
export type FrontDoor = (
  input: unknown,
  options: { readonly asOf: string },
) => Report & { readonly decided?: Decided }

// Records are read as of one day, so that a reading does not change with the calendar.
const asOf = '2026-01-01'

/** How a package reads the examples of its rules and the records made from them. */
export function readingsOf(data: DomainData, front: (name: string) => FrontDoor): readonly Reading[] {
  return data.records.flatMap((type) =>
    recordsOf(data, type).map((input) => reading(type, input, front(type.check))),
  )
}

/** How a front door reads one record. */
export function reading(type: Pick<RecordData, 'id'>, input: object, check: FrontDoor): Reading {
  const { standings, findings, record, decided } = check(input, { asOf })
  const stand = (word: string): readonly string[] =>
    Object.entries(standings).flatMap(([id, standing]) => (standing === word ? [id] : []))
  return JSON.parse(
    JSON.stringify({
      type: type.id,
      input,
      faulty: findings.some(({ severity, rules }) => severity === 'error' && rules.length === 0),
      broken: stand('broken'),
      open: stand('undetermined'),
      read: record,
      outcome: decided?.outcome,
    } satisfies Omit<Reading, 'outcome'> & { readonly outcome: string | undefined }),
  ) as Reading
}
