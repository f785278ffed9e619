import type { Questionnaire } from '@ssi/taxonomy'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionnaire } from '../../src/questionnaire.ts'
import { readDocument } from '../../src/reader/read-document.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { library } from '../reader/library.ts'
import { allChanges, anyOption, truthAfter } from './change.ts'
import type { Change } from './change.ts'
import { anyDamage, damaged } from './damage.ts'
import { allRows, anyLayout } from './layout.ts'
import { writeResponse } from './write-response.ts'
import { anyWritten } from './written.ts'
import type { Written } from './written.ts'

const asked = [library, questionnaire]
const RUNS = 30

/** What was read, in the form of what was written; an option that stayed unknown is told apart. */
function readBack({ answers }: Reading): Written {
  const explained: Record<string, string> = {}
  const chosen: Record<string, readonly string[]> = {}
  const lines: Record<string, readonly string[]> = {}
  for (const answer of answers) {
    if (answer.kind === 'free-text') lines[answer.question] = answer.items.map((item) => item.text)
    else {
      for (const { option, explanation } of answer.options)
        if (explanation !== undefined) explained[option] = explanation
      chosen[answer.question] = answer.options.flatMap(({ option, marked }) =>
        marked === undefined ? [`${option} is unknown`] : marked ? [option] : [],
      )
    }
  }
  return { chosen, lines, explained }
}

/** What was written, with no words beside options that were not chosen. */
function spoken({ chosen, lines, explained }: Written): Written {
  const all = Object.values(chosen).flat()
  const beside = Object.entries(explained).filter(([option]) => all.includes(option))
  return { chosen, lines, explained: Object.fromEntries(beside) }
}

function markedIn({ answers }: Reading, { question, option }: Omit<Change, 'kind'>): boolean | undefined {
  const found = answers.find((answer) => answer.question === question)
  if (found === undefined || found.kind === 'free-text') throw new Error(`${question} has no options`)
  return found.options.find((each) => each.option === option)?.marked
}

/** The options that are read as certain, but not as the document has them after a change. */
function falselyCertain({ answers }: Reading, { chosen }: Written, change?: Change): readonly string[] {
  return answers.flatMap((answer) => {
    if (answer.kind === 'free-text') return []
    const wrong = answer.options.filter(({ option, marked, confidence }) => {
      const written = chosen[answer.question]?.includes(option) ?? false
      const changed = change?.question === answer.question && change.option === option
      return confidence === 'certain' && marked !== (changed ? truthAfter(change, written) : written)
    })
    return wrong.map(({ option }) => option)
  })
}

describe.for(asked)('a response to the questionnaire $id', (of: Questionnaire) => {
  it.for(allRows)('is read back from the layout %s', (rows) => {
    fc.assert(
      fc.property(anyWritten(of), anyLayout, (written, any) => {
        const reading = readDocument(writeResponse(of, written, { ...any, rows }), of)
        expect(readBack(reading)).toEqual(spoken(written))
      }),
      { numRuns: RUNS },
    )
  })

  it.for(allChanges)('is read as it is after a change: %s', (kind) => {
    fc.assert(
      fc.property(anyWritten(of), anyLayout, anyOption(of), (written, layout, place) => {
        const change = { kind, ...place }
        const reading = readDocument(writeResponse(of, written, layout, change), of)
        const marked = written.chosen[place.question]?.includes(place.option) ?? false
        expect(markedIn(reading, place)).toBe(truthAfter(change, marked))
        expect(falselyCertain(reading, written, change)).toEqual([])
      }),
      { numRuns: 3 * RUNS },
    )
  })

  it('is never certain of anything else, whatever befalls its lines', () => {
    fc.assert(
      fc.property(anyWritten(of), anyLayout, anyDamage, (written, layout, damage) => {
        const text = writeResponse(of, written, { ...layout, end: '\n' })
        expect(falselyCertain(readDocument(damaged(text, damage), of), written)).toEqual([])
      }),
      { numRuns: 10 * RUNS },
    )
  })
})
