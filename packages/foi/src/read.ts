import type { Questionnaire } from '@ssi/taxonomy'
import { questionnaire as ssi } from './questionnaire.ts'
import { readDocument, type ReadOptions } from './reader/read-document.ts'
import type { Reading } from './reader/reading.ts'
import { recordOf } from './reader/record-of.ts'
import type { ResponseInput } from './record.ts'

/** A response as it was read: the record, and what each answer rests on. */
export interface ResponseReading<Record = ResponseInput> extends Reading {
  /** The answers as a record, ready for {@link checkResponse}. */
  readonly record: Record
  /** The document as text: what the lines of the evidence count in. */
  readonly text: string
}

/**
 * Reads a response given as plain text or Markdown: each answer with its evidence, how sure it is and why.
 *
 * Takes any input and never throws. What could not be placed stays in `unread`, with the number of its line; what
 * is wrong with the document is in `findings`, which {@link checkResponse} does not repeat. Another questionnaire
 * can be read by giving it as data.
 *
 * @example
 * ```ts run
 * import { readResponse } from '@ssi/foi'
 * const reading = readResponse('Whilst waiting\tX')
 * reading.findings.map((finding) => finding.code) // => ['no-question-found']
 * reading.unread // => [{ line: 1, text: 'Whilst waiting\tX' }]
 * ```
 */
export function readResponse(input: unknown, options?: ReadOptions): ResponseReading
export function readResponse(
  input: unknown,
  options: ReadOptions & { readonly questionnaire: Questionnaire },
): ResponseReading<Readonly<Record<string, unknown>>>
export function readResponse(
  input: unknown,
  { questionnaire = ssi, ...options }: ReadOptions & { readonly questionnaire?: Questionnaire } = {},
): ResponseReading {
  const reading = readDocument(input, questionnaire, options)
  const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : ''
  return { ...reading, record: recordOf(reading, questionnaire), text }
}
