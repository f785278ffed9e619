import { checkTable as say } from '../words/check-table.ts'

/** The ways in which spreadsheets write letters, by the names that decoders know. */
export const encodings = [
  { encoding: 'utf-8', label: 'UTF-8' },
  { encoding: 'windows-1252', label: say.savedOnWindows },
  { encoding: 'macintosh', label: say.savedOnMac },
] as const

export type Encoding = (typeof encodings)[number]['encoding']

/** What the reader of a file is told; where nothing is said it finds out what a file itself announces. */
export function writtenIn(encoding: Encoding | undefined): { readonly encoding?: Encoding } {
  return encoding === undefined ? {} : { encoding }
}
