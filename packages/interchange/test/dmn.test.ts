import { decisionDmn } from '@ssi/interchange'
import { all, before, decision, equals, fieldsOf, not, oneOf } from '@ssi/rules'
import { cite, definePublication } from '@ssi/taxonomy'
import { DmnModdle, type ModdleElement } from 'dmn-moddle'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.ts'

const handbook = cite(
  definePublication({
    id: 'handbook',
    title: 'Handbook <"&>',
    address: 'https://example.org',
    seen: '2026-11',
  }),
)
const words = (label: string) => ({ label: { en: label }, means: { en: label } })
const says = (en: string) => ({ says: { en }, cite: handbook })
interface Visit {
  readonly outcome?: 'came' | 'came-late' | 'missed'
  readonly seats?: number
  readonly start?: string
  readonly end?: string
}
const table = decision<Visit, 'good' | 'bad'>({
  id: 'visit',
  asks: { en: 'Was it a good visit?' },
  outcomes: { good: words('Good'), bad: words('Bad') },
  otherwise: 'good',
  rows: [
    { when: equals('outcome', 'missed'), outcome: 'bad', ...says('Nobody came.') },
    {
      when: all(not(oneOf('outcome', ['came', 'missed'])), before('end', 'start')),
      outcome: 'bad',
      ...says('It went backwards.'),
    },
    { when: not(all(equals('outcome', 'came'), equals('seats', 2))), outcome: 'good', ...says('Else.') },
  ],
})

const xml = await decisionDmn(table, fieldsOf(visit))
const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
const [drawn] = (rootElement['drgElement'] as readonly ModdleElement[]).filter(
  ({ $type }) => $type === 'dmn:Decision',
)
const logic = drawn?.['decisionLogic'] as ModdleElement
const many = (element: ModdleElement, property: string) => element[property] as readonly ModdleElement[]
const texts = (elements: readonly ModdleElement[]) => elements.map((element) => element['text'])

describe('a decision as DMN', () => {
  it('is read back without a warning', () => {
    expect(warnings).toEqual([])
  })

  it('has a column for each field with a closed list of values, and one for each condition of another kind', () => {
    expect(many(logic, 'input').map((input) => (input['inputExpression'] as ModdleElement)['text'])).toEqual([
      'outcome',
      expect.stringContaining('end < start'),
      expect.stringContaining('list contains([2], seats)'),
    ])
  })

  it('says what is denied by the values that are left, so that no line fires on an unknown', () => {
    expect(many(logic, 'rule').map((rule) => texts(many(rule, 'inputEntry')))).toEqual([
      ['"missed"', '-', '-'],
      ['"came-late"', 'true', '-'],
      ['"came-late","missed"', '-', '-'],
      ['-', '-', 'false'],
    ])
  })

  it('lets lines overlap where they agree, and names the outcome where none fires', () => {
    expect(logic['hitPolicy']).toBe('ANY')
    const defaults = many(logic, 'output').map((output) => output['defaultOutputEntry'] as ModdleElement)
    expect(texts(defaults)).toEqual(['"good"'])
  })

  it('cites the place of each line, escaped', () => {
    const [first] = many(logic, 'rule')
    expect(texts(many(first as ModdleElement, 'annotationEntry'))).toEqual(['Nobody came. (Handbook <"&>)'])
  })

  it('is the same text each time', async () => {
    expect(await decisionDmn(table, fieldsOf(visit))).toBe(xml)
  })
})
