import type { Questionnaire } from '@ssi/taxonomy'
import { fileFinding } from './formats/findings.ts'
import { htmlToText } from './formats/html-text.ts'
import { parseHtml } from './formats/parse-html.ts'
import { unreadable } from './formats/unreadable.ts'
import { questionnaire as ssi } from './questionnaire.ts'
import { readResponse as readText } from './read.ts'
import type { ResponseReading } from './read.ts'
import { refusalOf } from './reader/read-document.ts'
import type { ReadOptions } from './reader/read-document.ts'

export type { ResponseReading } from './read.ts'

/**
 * Reads a response given as a web page: tables, lists and check boxes as the text they show, then as the main entry
 * does. Nothing of the page is run or asked for.
 *
 * Takes any input and never throws. Lines in the evidence count in the `text` of the reading.
 *
 * @example
 * ```ts run
 * import { readResponse } from '@ssi/foi/html'
 * const page = '<p>Who delivered these interventions?</p><ul><li><input type=checkbox checked> Social Workers</ul>'
 * readResponse(page).record.deliverers?.includes('social-workers') // => true
 * readResponse(page).text // => 'Who delivered these interventions?\n\n- ☒ Social Workers'
 * ```
 */
export function readResponse(input: unknown, options?: ReadOptions): ResponseReading
export function readResponse(
  input: unknown,
  options: ReadOptions & { readonly questionnaire: Questionnaire },
): ResponseReading<Readonly<Record<string, unknown>>>
export function readResponse(
  input: unknown,
  { questionnaire = ssi, limit }: ReadOptions & { readonly questionnaire?: Questionnaire } = {},
): ResponseReading {
  const refused = refusalOf(input, limit)
  if (typeof input !== 'string' || refused) return unreadable(refused ? [refused] : [], questionnaire)
  const page = parseHtml(input)
  if (page === undefined) return unreadable([fileFinding('html-too-deep')], questionnaire)
  return readText(htmlToText(page), { questionnaire, limit })
}
