import type { Questionnaire } from '@ssi/taxonomy'
import { docxToHtml } from './formats/docx-html.ts'
import { fileFinding, megabytes } from './formats/findings.ts'
import { fileLimit } from './formats/file-limit.ts'
import { unreadable } from './formats/unreadable.ts'
import { TooLarge } from './formats/unpack-docx.ts'
import { readResponse as readPage } from './html.ts'
import { questionnaire as ssi } from './questionnaire.ts'
import type { ResponseReading } from './read.ts'
import type { ReadOptions } from './reader/read-document.ts'

export type { ResponseReading } from './read.ts'

/**
 * Reads a response given as the bytes of a Word document (.docx): tables, lists, check boxes of each kind and symbols
 * as text, what stands in the margins first, then as the main entry does.
 *
 * Takes any input; the promise is never rejected. Comments and deleted words are not read. Lines in the evidence
 * count in the `text` of the reading.
 *
 * @example
 * ```ts run
 * import { readResponse } from '@ssi/foi/docx'
 * const reading = await readResponse(new TextEncoder().encode('PK, but no archive'))
 * reading.findings.map((finding) => finding.code) // => ['docx-broken']
 * ```
 */
export async function readResponse(input: unknown, options?: ReadOptions): Promise<ResponseReading>
export async function readResponse(
  input: unknown,
  options: ReadOptions & { readonly questionnaire: Questionnaire },
): Promise<ResponseReading<Readonly<Record<string, unknown>>>>
export async function readResponse(
  input: unknown,
  { questionnaire = ssi, limit = fileLimit }: ReadOptions & { readonly questionnaire?: Questionnaire } = {},
): Promise<ResponseReading> {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input
  if (!(bytes instanceof Uint8Array)) return unreadable([fileFinding('not-bytes')], questionnaire)
  try {
    return readPage(await docxToHtml(bytes, limit), { questionnaire, limit })
  } catch (error) {
    const finding =
      error instanceof TooLarge ? fileFinding('docx-too-large', megabytes(limit)) : fileFinding('docx-broken')
    return unreadable([finding], questionnaire)
  }
}
