import { shapeOf } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { type ProgressInput, progressRecord } from '@ssi/training'
import { type Entries } from './entries.ts'
import { entriesOf } from './progress-entries.ts'
import { planner as say } from '../words/planner.ts'
import { findingText } from '../check/finding-text.ts'
import { ownWords } from '../words/language.ts'

/** The largest file that is read, in bytes: more than the browser keeps. */
const LARGEST = 20 * 2 ** 20

/** What a file holds, or why nothing is taken from it. */
export type Imported = { readonly entries: Entries } | { readonly refusal: readonly Text[] }

/** Reads a file that the planner has written. Where anything in it cannot be read, nothing is taken. */
export async function importFile(file: File): Promise<Imported> {
  if (file.size > LARGEST) return refused(say.tooLarge(file.name))
  try {
    return importText(await file.text(), file.name)
  } catch {
    return refused(say.notOpened(file.name))
  }
}

/** Reads the text of a file. */
export function importText(text: string, name: string): Imported {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return refused(say.notJson(name))
  }
  if (given === null) return refused(say.holdsNothing(name))
  const { findings } = shapeOf(progressRecord, given)
  const doubles = findings.length > 0 ? [] : repeated(given as ProgressInput)
  const faults = [...findings.map(findingText), ...doubles]
  if (faults.length > 0) return { refusal: [ownWords(say.notTaken(name)), ...faults] }
  return { entries: entriesOf(given as ProgressInput) }
}

/** The planner has one place for each task: a file with two of one kind would lose one of them. */
function repeated({ topics }: ProgressInput): readonly Text[] {
  const places = (topics ?? []).flatMap((topic) => [
    topic?.topic ?? say.unnamed,
    ...(topic?.tasks ?? []).map((task) => `${topic?.topic ?? say.unnamed}, ${task?.task ?? say.unnamed}`),
  ])
  const found = new Set(
    places.filter((place, index) => places.indexOf(place) !== index || place.includes(say.unnamed)),
  )
  return [...found].map((place) => ownWords(say.repeated(place)))
}

function refused(...refusal: readonly string[]): Imported {
  return { refusal: refusal.map(ownWords) }
}
