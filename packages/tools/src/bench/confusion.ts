import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readFile } from '../../../foi/dist/files.js'
import { questionnaire } from '../../../foi/dist/index.js'
import { anyResponse } from '../responses/any-response.ts'
import { pageLayouts } from '../responses/page-layouts.ts'
import { textLayouts } from '../responses/text-layouts.ts'
import { wordLayouts } from '../responses/word-documents.ts'
import { partsOf } from '../responses/written.ts'

/** How often options read with one confidence were read as they were meant. */
export interface Confusion {
  readonly confidence: 'certain' | 'likely' | 'unsure'
  right: number
  wrong: number
  /** Unknown, with both readings given: one of them is right. */
  both: number
  /** Unknown, as the option does not stand in the document. */
  none: number
}

interface Document {
  readonly bytes: Uint8Array
  readonly meant: readonly string[]
}

const folder = resolve(import.meta.dirname, '../../../foi/examples')
const SIGNS = ['X', 'x', '✓', '☒'] as const

/** What the example responses were meant to say, against how sure the reader was of it. */
export function confusionOfExamples(): Promise<readonly Confusion[]> {
  const files = readdirSync(folder).filter((file) => !file.endsWith('.json'))
  return confusion(
    files.map((file) => {
      const { meant } = JSON.parse(readFileSync(resolve(folder, `${file}.json`), 'utf8')) as {
        meant: string[]
      }
      return { bytes: readFileSync(resolve(folder, file)), meant }
    }),
  )
}

/** The same of responses without number, written in every layout. */
export async function confusionOfLayouts(responses: number): Promise<readonly Confusion[]> {
  const documents: Document[] = []
  for (let number = 0; number < responses; number += 1) {
    const written = anyResponse(number, questionnaire)
    const parts = partsOf(written, questionnaire)
    const sign = SIGNS[number % SIGNS.length] ?? 'X'
    for (const write of [...Object.values(textLayouts), ...Object.values(pageLayouts)]) {
      documents.push({ bytes: new TextEncoder().encode(write(parts, sign)), meant: written.marked })
    }
    for (const write of Object.values(wordLayouts))
      documents.push({ bytes: await write(parts), meant: written.marked })
  }
  return confusion(documents)
}

async function confusion(documents: readonly Document[]): Promise<readonly Confusion[]> {
  const none = { right: 0, wrong: 0, both: 0, none: 0 }
  const table = (['certain', 'likely', 'unsure'] as const).map((confidence): Confusion => ({
    confidence,
    ...none,
  }))
  for (const { bytes, meant } of documents) {
    const { answers } = await readFile('', bytes)
    const options = answers.flatMap((answer) => (answer.kind === 'free-text' ? [] : answer.options))
    for (const { option, confidence, marked, readings } of options) {
      const row = table.find((each) => each.confidence === confidence)
      const fate =
        marked === undefined
          ? readings
            ? 'both'
            : 'none'
          : marked === meant.includes(option)
            ? 'right'
            : 'wrong'
      if (row) row[fate] += 1
    }
  }
  return table
}
