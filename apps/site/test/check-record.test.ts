import { checkIntervention } from '@ssi/ndtms'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRecordPages } from '../plugins/reference/check-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { openQuestions, withAnswer } from '../src/check-record/one-more-answer.ts'
import { pruned } from '../src/check-record/pruned.ts'
import { recordSchema } from '../src/check-record/record-schema.ts'
import type { CheckFunction } from '../domains.ts'

const reference = await loadReference()
const pages = reference.domains.flatMap((domain) => checkRecordPages(reference, domain))
const intervention = pages.find(({ record }) => record.id === 'intervention')
const fields = intervention?.fields ?? []

describe.for(pages.map((page) => [page.path, page] as const))('the form of %s', ([, page]) => {
  it('asks for every field of the dictionary, once', () => {
    const asked = pathsIn(recordSchema(page.fields).uiSchema)
    expect(asked).toEqual(page.fields.map(({ path }) => path))
  })

  it('leaves a complete record as it is', () => {
    expect(pruned(page.example, page.fields)).toEqual(page.example)
  })
})

describe('pruned', () => {
  it('leaves out what says nothing, and keeps places of lists and groups that may be none', () => {
    const record = {
      type: undefined,
      start: null,
      rationale: '',
      deliverer: {},
      carePlan: {},
      purposes: ['a', undefined],
      family: { treatment: [{ from: undefined }] },
    }
    expect(pruned(record, fields)).toEqual({
      carePlan: {},
      purposes: ['a', null],
      family: { treatment: [{}] },
    })
  })

  it('takes any record, and takes it once', () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: false }), (record) => {
        const once = pruned(record, fields)
        expect(pruned(once, fields)).toEqual(once)
      }),
    )
  })
})

describe('openQuestions', () => {
  const check: CheckFunction = checkIntervention

  it('says beforehand what the check says afterwards', () => {
    const record = { type: 'counselling', ageAtStart: 16, start: '2024-04-02' }
    const report = check(record)
    for (const { answers } of openQuestions(check, record, report, fields)) {
      for (const { path, value, verdict } of answers)
        expect(check(withAnswer(record, path, value)).verdict).toBe(verdict)
    }
    expect(openQuestions(check, record, report, fields).map(({ path }) => path)).toEqual(
      report.missing.map(({ path }) => path),
    )
  })
})

function pathsIn(uiSchema: object): readonly string[] {
  return Object.entries(uiSchema).flatMap(([name, part]: [string, object]) => {
    if (name === 'ui:options') return []
    const own = (part as { 'ui:options'?: { entry: { path: string } } })['ui:options']?.entry.path
    const within = typeof part === 'object' ? pathsIn(part) : []
    return own === undefined || own.endsWith('[]') ? within : [own, ...within]
  })
}
