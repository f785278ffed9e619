import { isFoiId, type ItemAnswer, readResponse, suggestFacets } from '@ssi/foi'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples, written } from './responses.ts'

/** Each suggestion in short: facet, value, and the words it rests on; a hint in brackets, a phrase in quotes. */
function short(offering: Parameters<typeof suggestFacets>[0]): readonly string[] {
  return suggestFacets(offering).map(({ facet, value, by, doubtful, evidence }) => {
    const said = evidence.map(({ text, start, end }) => text.slice(start, end)).join(', ')
    const how = by === 'words' ? said : by === 'hint' ? `(${said})` : `“${said}”`
    return `${facet} ${typeof value === 'string' ? value : JSON.stringify(value)}${doubtful ? '?' : ''}: ${how}`
  })
}

describe('what an offering may say', () => {
  it.for([
    [
      'One off sessions as part of diabetes MDT clinic, with a solution-focused approach',
      [
        'kind one-off-session: One off sessions',
        'model solution-focused-approach: solution-focused approach',
        'setting diabetes-mdt-clinic: diabetes MDT clinic',
        'condition type-one-diabetes: (diabetes)',
      ],
    ],
    [
      'Sessions offered for children aged 8-18 with type one diabetes-',
      [
        'condition type-one-diabetes: type one diabetes',
        'ages {"min":8,"max":18}: 8-18',
        'recipients children-and-young-people: (children)',
      ],
    ],
    ['Parent workshops', ['recipients parents: Parent', 'formats group: (workshops)']],
    [
      'Assemblies for whole classes',
      ['recipients whole-classes: whole classes', 'formats group: (Assemblies, classes)'],
    ],
    [
      'Individual, CBT-informed talks on sleep',
      ['formats individual: Individual', 'model CBT: “CBT”', 'condition sleep: “sleep”'],
    ],
    [
      'Single hour based on narrative therapy for young people with asthma',
      [
        'recipients young-people: (young people)',
        'model narrative therapy: “narrative therapy”',
        'condition asthma: “asthma”',
      ],
    ],
    ['Not in groups', ['formats group?: groups']],
    ['Open on Mondays, with a view', []],
    ['', []],
  ] as const)('is suggested with the words that suggest it: %s', ([offering, suggestions]) => {
    expect(short(offering)).toEqual(suggestions)
  })

  it('never is that the session was planned: the admission was', () => {
    const suggestions = suggestFacets('One off sessions during planned or unplanned inpatient admissions')
    expect(suggestions.map(({ facet, value }) => [facet, value])).toEqual([
      ['kind', 'one-off-session'],
      ['setting', 'inpatient-admission'],
    ])
    expect(JSON.stringify(suggestions.map(({ facet, value }) => [facet, value]))).not.toContain('planned')
  })

  it.for(['‘Top up’ sessions', 'A booster hour', 'For those who previously received help'])(
    'raises the note on sessions after an earlier intervention: %s',
    (offering) => {
      expect(suggestFacets(offering).flatMap(({ notes }) => notes)).toEqual([
        'session-follows-an-earlier-intervention',
      ])
    },
  )

  it.for([undefined, null, 7, {}])('is nothing where there is no line: %s', (offering) => {
    expect(suggestFacets(offering as never)).toEqual([])
  })

  it('raises the note on sessions within other care', () => {
    expect(suggestFacets('Held in the diabetes MDT clinic').flatMap(({ notes }) => notes)).toEqual([
      'session-is-part-of-other-care',
    ])
  })

  it('is what the reader reads of it, and more', () => {
    const items = examples.flatMap(({ reading }) =>
      reading.answers.flatMap((answer) => (answer.kind === 'free-text' ? answer.items : [])),
    )
    expect(items.length).toBeGreaterThan(4)
    for (const item of items) {
      const own = item.facets.filter(({ reason }) => reason !== 'from-heading')
      const suggested = suggestFacets(item).map(({ facet, value, evidence }) => ({ facet, value, evidence }))
      expect(suggested).toEqual(
        expect.arrayContaining(own.map(({ facet, value, evidence }) => ({ facet, value, evidence }))),
      )
    }
  })

  it('points to the lines of the document where it was read from one', () => {
    const [, answer] = readResponse(written({}, ['- Talks for parents,', '  and for whole classes'])).answers
    const [item] = answer?.kind === 'free-text' ? answer.items : []
    expect(
      suggestFacets(item as ItemAnswer).flatMap(({ value, evidence }) =>
        evidence.map(({ line, start }) => [value, line, start]),
      ),
    ).toEqual([
      ['parents', 7, 12],
      ['whole-classes', 8, 10],
      ['group', 8, 16],
    ])
  })

  it('is an id of the scheme, ages, or the trust’s own words; and stands where it is said to', () => {
    const words = fc.constantFrom(
      'with',
      'on',
      'based',
      'approach',
      'a',
      'CBT',
      'parents',
      'top up',
      'class',
      'aged 8-11',
      ',',
      '-',
      '\n',
      '|',
      'x',
      '😀',
      'constructor',
    )
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 20 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(line, (offering) => {
        const odd = suggestFacets(offering).filter(({ value, by, evidence }) => {
          const said = evidence.map(({ text, start, end }) => text.slice(start, end))
          const stands = said.every((each) => each !== '' && offering.includes(each))
          const known = typeof value !== 'string' || (by === 'phrase' ? said.includes(value) : isFoiId(value))
          return !stands || !known
        })
        expect(odd).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
