import { checkIntervention, checkTable, isNdtmsId, ndtms, type TableMapping } from '@ssi/ndtms'
import { explain, type Finding } from '@ssi/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord, valueAt } from './arbitrary.ts'

const asOf = '2026-01-01'
const isFirm = (standing: string | undefined): string | undefined =>
  standing === 'met' || standing === 'not-applicable'
    ? 'satisfied'
    : standing === 'broken'
      ? 'broken'
      : undefined

/** The record with a value at a dotted path. */
function answered(record: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(record))
    return record.map((item: unknown, index) => (String(index) === key ? answered(item, rest, value) : item))
  const group = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>
  return { ...group, [key]: answered(group[key], rest, value) }
}

/** Whether a finding warns that a code is retired, and the code is. */
function isOfARetiredCode({ code, severity, found: [id] }: Finding): boolean {
  const retired = isNdtmsId(id) && ndtms.concepts[id].retired !== undefined
  return code === 'retired-code' && severity === 'warning' && retired
}

/** A second statement of the same fact: the one answer that may overturn what was firm. */
function isSecondStatement(
  { dateOfBirth, ageAtStart }: Readonly<Record<string, unknown>>,
  path: string,
): boolean {
  const given = [
    path === 'dateOfBirth' || dateOfBirth !== undefined,
    path === 'ageAtStart' || ageAtStart !== undefined,
  ]
  return ['dateOfBirth', 'ageAtStart', 'start'].includes(path) && given.every(Boolean)
}

describe('a check', () => {
  it('gives a report for any value, and a sentence for every finding', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
        (input) => {
          const { verdict, findings } = checkIntervention(input, { asOf })
          expect(['conforms', 'breaks', 'undetermined']).toContain(verdict)
          expect(findings.every((finding) => explain(finding).length > 0)).toBe(true)
        },
      ),
    )
  })

  it('finds no fault in the shape of a sound record but that a code is retired, and reads it the same twice', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const report = checkIntervention(record, { asOf })
        const faults = report.findings.filter(
          ({ rules, code }) => rules.length === 0 && code !== 'ages-disagree',
        )
        expect(faults.filter((fault) => !isOfARetiredCode(fault))).toEqual([])
        expect(checkIntervention(structuredClone(record), { asOf })).toEqual(report)
      }),
    )
  })

  it('is never overturned by an answer to what it says is missing', () => {
    const step = anyRecord.chain((record) => {
      const paths = checkIntervention(record, { asOf }).missing.map(({ path }) => path)
      const open = paths.filter((path) => !isSecondStatement(record, path))
      if (open.length === 0) return fc.constant({ record, path: '', value: undefined as unknown })
      return fc.constantFrom(...open).chain((path) => valueAt(path).map((value) => ({ record, path, value })))
    })
    fc.assert(
      fc.property(step, ({ record, path, value }) => {
        if (path === '') return
        const before = checkIntervention(record, { asOf }).standings
        const after = checkIntervention(answered(record, path.split('.'), value), { asOf }).standings
        const overturned = Object.keys(before).filter(
          (id) => isFirm(before[id]) !== undefined && isFirm(before[id]) !== isFirm(after[id]),
        )
        expect(overturned).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('reaches a firm verdict once everything that is missing is answered', () => {
    fc.assert(
      fc.property(anyRecord, fc.gen(), (first, answer) => {
        let record: unknown = first
        for (let turn = 0; turn < 60; turn += 1) {
          const [open] = checkIntervention(record, { asOf }).missing
          if (open === undefined) break
          record = answered(
            record,
            open.path.split('.'),
            answer(() => valueAt(open.path)),
          )
        }
        const { verdict, missing, standings } = checkIntervention(record, { asOf })
        expect(missing.length === 0 && verdict === 'undetermined' ? standings : 'firm').toBe('firm')
      }),
      { numRuns: 200 },
    )
  })
})

describe('a table', () => {
  const mapping: TableMapping = {
    columns: {
      Type: { field: 'type', values: { C: 'counselling', H: 'specialist-harm-reduction', F: 'family-work' } },
      Start: 'start',
      Born: 'dateOfBirth',
      Plan: 'carePlan.structured',
    },
  }
  const cell = fc.constantFrom(
    'C',
    'H',
    'F',
    'X',
    '',
    '2024-04-05',
    '2008-01-01',
    '2024-02-30',
    '01/02/24',
    'yes',
    'no',
    '45000',
    '#N/A',
    '01-Feb',
  )
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 5 }), { maxLength: 12 })

  it('is summed up the same whatever the order of its rows', () => {
    const summary = (body: readonly (readonly string[])[]): unknown => {
      const { findings, ...rest } = checkTable([['Type', 'Start', 'Born', 'Plan'], ...body], mapping, {
        asOf,
      }).summary()
      return { ...rest, findings: findings.map(({ rows: _rows, ...finding }) => finding) }
    }
    fc.assert(
      fc.property(
        rows.chain((body) =>
          fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length })),
        ),
        ([body, shuffled]) => {
          expect(summary(shuffled)).toEqual(summary(body))
        },
      ),
    )
  })

  it('takes any mapping and any rows', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything(), { maxLength: 4 }), (strange, body) => {
        const { rows: count, verdict } = checkTable(body as never, strange as never, { asOf }).summary()
        expect(count).toBeLessThanOrEqual(body.length)
        expect(['conforms', 'breaks', 'undetermined']).toContain(verdict)
      }),
    )
  })
})
