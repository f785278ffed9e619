import { explain, shapeOf } from '@ssi/rules'
import { type ProgressInput, progressRecord } from '@ssi/training'
import { type Entries } from './entries.ts'
import { entriesOf } from './progress-entries.ts'

/** The largest file that is read, in bytes: more than the browser keeps. */
const LARGEST = 20 * 2 ** 20

/** What a file holds, or why nothing is taken from it. */
export type Imported = { readonly entries: Entries } | { readonly refusal: readonly string[] }

/** Reads a file that the planner has written. Where anything in it cannot be read, nothing is taken. */
export async function importFile(file: File): Promise<Imported> {
  if (file.size > LARGEST) return refused(`${file.name} is larger than 20 MB, which no plan is.`)
  try {
    return importText(await file.text(), file.name)
  } catch {
    return refused(`${file.name} could not be opened.`)
  }
}

/** Reads the text of a file. */
export function importText(text: string, name: string): Imported {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return refused(`${name} cannot be read as JSON. Choose a file that “Download JSON” has made.`)
  }
  if (given === null) return refused(`${name} holds nothing. Choose a file that “Download JSON” has made.`)
  const { findings } = shapeOf(progressRecord, given)
  const doubles = findings.length > 0 ? [] : repeated(given as ProgressInput)
  const faults = [...findings.map((finding) => explain(finding)), ...doubles]
  if (faults.length > 0)
    return { refusal: [`${name} was not taken, and nothing here was changed.`, ...faults] }
  return { entries: entriesOf(given as ProgressInput) }
}

/** The planner has one place for each task: a file with two of one kind would lose one of them. */
function repeated({ topics }: ProgressInput): readonly string[] {
  const places = (topics ?? []).flatMap((topic) => [
    topic?.topic ?? 'unnamed',
    ...(topic?.tasks ?? []).map((task) => `${topic?.topic ?? 'unnamed'}, ${task?.task ?? 'unnamed'}`),
  ])
  const found = new Set(
    places.filter((place, index) => places.indexOf(place) !== index || place.includes('unnamed')),
  )
  return [...found].map(
    (place) => `topics: ${place} is there more than once, or has no name. Keep one, with its name.`,
  )
}

function refused(...refusal: readonly string[]): Imported {
  return { refusal }
}
