import { recordJsonSchema } from '@ssi/interchange'
import { shapeOf } from '@ssi/rules'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { corpusOf } from '../src/corpus.ts'
import { domains } from '../src/domains.ts'

const records = domains.flatMap(({ name, data, schemas }) =>
  data.records.map((record) => ({
    name: `@ssi/${name}, ${record.id}`,
    record,
    data,
    schema: schemas[record.id],
  })),
)

describe.for(records)('the JSON Schema of $name', ({ record, data, schema }) => {
  if (schema === undefined) throw new Error(`${record.schema} is not exported.`)
  const ajv = addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true }))
  const isValid = ajv.compile(
    recordJsonSchema(schema, { id: `https://example.org/${record.id}`, title: record.title.en }),
  )
  const examples = data.rules
    .filter((rule) => rule.record === record.id)
    .flatMap(({ examples: { passes, fails, undetermined = [] } }) => [...passes, ...fails, ...undetermined])
    .map((example) => ownFields(example))
  const faults = ['DNA', '2023-02-30', '12/09/2024', '-1', 'not-stated']
  const generated = corpusOf(record, data, { count: 2000, faults }).map((each) => ownFields(each))

  it('accepts a rule’s example or a generated record exactly where there is no finding of shape', () => {
    const differs = [...examples, ...generated].filter(
      (each) => isValid(each) !== (shapeOf(schema, each).findings.length === 0),
    )
    expect(differs).toEqual([])
  })

  it('accepts the example of the record, and neither another field nor a list', () => {
    expect([isValid(record.example), isValid({ 'no such field': 1 }), isValid([])]).toEqual([
      true,
      false,
      false,
    ])
  })

  /** The record without what is no field of it: options, what is derived, what was decided. */
  function ownFields(given: object): object {
    const tops = new Set(record.fields.map(({ path }) => path))
    return Object.fromEntries(Object.entries(given).filter(([name]) => tops.has(name)))
  }
})
