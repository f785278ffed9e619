import { DatabaseSync } from 'node:sqlite'
import { ruleSql, standingSql } from '@ssi/interchange'
import { fieldsOf, form, record, type Rule, standing } from '@ssi/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCondition } from './arbitrary-condition.ts'
import { arbitraryVisit } from './arbitrary-record.ts'
import { tableOf } from './sqlite-table.ts'
import { visit } from './visit.ts'

const fields = fieldsOf(visit)
const where = { table: 'records', key: 'id', fields, dialect: 'sqlite' } as const
const ruleOf = (rule: Pick<Rule, 'when' | 'holds'>) =>
  ({ id: 'rule', force: 'must', basis: 'stated', ...rule }) as const

describe('a rule in SQL', () => {
  it('stands in SQLite as it does in ours, unknowns among the records', () => {
    fc.assert(
      fc.property(
        fc.option(arbitraryCondition, { nil: undefined }),
        arbitraryCondition,
        fc.array(arbitraryVisit, { minLength: 1, maxLength: 20 }),
        (when, holds, visits) => {
          const rule = ruleOf(when === undefined ? { holds } : { when, holds })
          const database = tableOf(visits, fields)
          const rows = database.prepare(standingSql([rule], where)).all()
          expect(rows.map(({ stands }) => stands)).toEqual(visits.map((record) => standing(rule, record)))
          const broken = database.prepare(ruleSql([rule], where)).all()
          expect(broken.map(({ record_key }) => record_key)).toEqual(
            [...visits.keys()].filter((index) => standing(rule, visits[index] ?? {}) === 'broken'),
          )
          database.close()
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes a faulty value as unknown, and what absence means as said', () => {
    const strange = [{ outcome: 'DNA' }, { outcome: 'missed' }, { outcome: '' }]
    const rule = ruleOf({ holds: { op: 'equals', field: 'outcome', value: 'came' } })
    const database = tableOf(strange, fields)
    const stands = database.prepare(standingSql([rule], where)).all()
    expect(stands.map((row) => row['stands'])).toEqual(['undetermined', 'broken', 'undetermined'])
  })

  it('takes a group whose fields have columns of their own as there once one of them is known', () => {
    const database = new DatabaseSync(':memory:')
    database.exec(
      "CREATE TABLE records (id, called, reached); INSERT INTO records VALUES (1, 'A', NULL), (2, NULL, 'false'), (3, NULL, NULL), (4, 'X', '')",
    )
    const columns = { 'contact.name': 'called', 'contact.reachable': 'reached' }
    const rule = ruleOf({ holds: { op: 'present', field: 'contact' } })
    const stands = database.prepare(standingSql([rule], { ...where, columns })).all()
    expect(stands.map((row) => row['stands'])).toEqual(['met', 'met', 'undetermined', 'undetermined'])
  })

  it('asks for the form of a text, and takes another as unknown', () => {
    const room = form({
      label: { en: 'room' },
      question: { en: 'In which room?' },
      form: { en: 'a letter and a number, as in B2' },
      pattern: '[A-Z][0-9]',
    })
    const database = new DatabaseSync(':memory:')
    database.function('regexp', (pattern, text) => Number(new RegExp(String(pattern)).test(String(text))))
    database.exec(
      "CREATE TABLE records (id, room); INSERT INTO records VALUES (1, 'B2'), (2, 'B22'), (3, NULL)",
    )
    const rule = ruleOf({ holds: { op: 'present', field: 'room' } })
    const stands = database
      .prepare(standingSql([rule], { ...where, fields: fieldsOf(record({ room })) }))
      .all()
    expect(stands.map((row) => row['stands'])).toEqual(['met', 'undetermined', 'undetermined'])
  })

  it.for(['2023-02-29', '2024-02-30', '12/09/2024', '2024-9-12', 'now', '12:00'])(
    'takes no %j for a day',
    (start) => {
      const rule = ruleOf({ holds: { op: 'present', field: 'start' } })
      const rows = tableOf([{ start }], fields)
        .prepare(standingSql([rule], where))
        .all()
      expect(rows.map((row) => row['stands'])).toEqual(['undetermined'])
    },
  )

  it('reads constants, and columns of any name, and takes a field without a column as unknown', () => {
    const database = tableOf([{ start: '2024-09-12' }], fields)
    database.exec(`ALTER TABLE records RENAME COLUMN "start" TO "start""; DROP TABLE records; --"`)
    const rule = ruleOf({ holds: { op: 'notAfter', field: 'start', other: 'options.asOf' } })
    const stands = (columns: Readonly<Record<string, string>>, asOf: string): unknown =>
      database
        .prepare(standingSql([rule], { ...where, columns, values: { 'options.asOf': asOf } }))
        .all()
        .map((row) => row['stands'])
    const columns = { start: 'start"; DROP TABLE records; --' }
    expect(stands(columns, '2024-09-12')).toEqual(['met'])
    expect(stands(columns, '2024-09-11')).toEqual(['broken'])
    expect(stands({}, '2024-09-11')).toEqual(['undetermined'])
    expect(stands(columns, "'; DROP TABLE records; --")).toEqual(['broken'])
  })

  it('keeps any value and any name that an engine can keep', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\u0000') && !['none', 'not-stated'].includes(text))
        const database = new DatabaseSync(':memory:')
        const name = `"${text.replaceAll('"', '""')}"`
        database.exec(`CREATE TABLE ${name} (id, ${name === '"id"' ? '"id 2"' : name})`)
        database.prepare(`INSERT INTO ${name} VALUES (1, ?)`).run(text)
        fc.pre(text.toLowerCase() !== 'id')
        const rule = ruleOf({ holds: { op: 'equals', field: 'any', value: text } })
        const query = standingSql([rule], { ...where, table: text, fields: [], columns: { any: text } })
        expect(
          database
            .prepare(query)
            .all()
            .map((row) => row['stands']),
        ).toEqual(['met'])
      }),
    )
  })

  it.for([
    [{ key: '' }, 'A column or table without a name cannot be asked for. Give its name.'],
    [{ table: [] }, 'A table without a name cannot be asked for. Give its name.'],
    [{ key: 'a\u0000b' }, 'The name "a\\u0000b" holds a null character. Rename it.'],
    [
      { key: 'k'.repeat(64), dialect: 'postgresql' },
      `The name "${'k'.repeat(64)}" is longer than the 63 bytes that the engine keeps. Shorten it.`,
    ],
  ] as const)('refuses %j', ([options, message]) => {
    const rule = ruleOf({ holds: { op: 'present', field: 'start' } })
    expect(() => ruleSql([rule], { ...where, ...options })).toThrow(message)
  })

  it('refuses to print no rule', () => {
    expect(() => ruleSql([], where)).toThrow('There is no rule to print. Give at least one.')
  })
})
