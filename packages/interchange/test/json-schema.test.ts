import { recordJsonSchema } from '@ssi/interchange'
import { expect, it } from 'vitest'
import { visit } from './visit.ts'

const schema = recordJsonSchema(visit, { id: 'https://example.org/visit', title: 'Visit' })
const properties = schema['properties'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>

it('names the edition, the address and the title of a record', () => {
  expect([schema['$schema'], schema['$id'], schema['title']]).toEqual([
    'https://json-schema.org/draft/2020-12/schema',
    'https://example.org/visit',
    'Visit',
  ])
})

it('gives each field its label and its question, and says them once', () => {
  expect(properties['outcome']).toEqual({
    title: 'outcome',
    description: 'What of the outcome?',
    anyOf: [{ type: 'string', enum: ['came', 'came-late', 'missed'] }, { type: 'null' }],
  })
})

it('asks for no field and allows no other', () => {
  expect([schema['required'], schema['additionalProperties']]).toEqual([undefined, false])
})
