import type { Finding } from '@ssi/rules'
import type { Questionnaire } from '@ssi/taxonomy'
import { decodePage, decodeText } from './formats/decode.ts'
import { fileFinding, megabytes } from './formats/findings.ts'
import type { FileFindingCode } from './formats/findings.ts'
import { recogniseFormat } from './formats/format.ts'
import type { Format } from './formats/format.ts'
import { fileLimit } from './formats/file-limit.ts'
import { unreadable } from './formats/unreadable.ts'
import { questionnaire as ssi } from './questionnaire.ts'
import { readResponse as readText } from './read.ts'
import type { ResponseReading } from './read.ts'

export type { FileFindingCode } from './formats/findings.ts'
export type { Format } from './formats/format.ts'
export { recogniseFormat } from './formats/format.ts'

/** A file as it was read. Where it could not be, the record is empty and a finding says what to do. */
export interface FileReading<Fields = ResponseReading['record']> extends ResponseReading<Fields> {
  readonly name: string
  readonly format: Format
}

/** What may be set for the reading of a file. */
export interface FileOptions {
  /** How many bytes a file may have, and a Word document may unpack to: 20 MB where nothing is given. */
  readonly limit?: number
  /** The questionnaire, where it is another. */
  readonly questionnaire?: Questionnaire
}

/**
 * Reads a response given as the bytes of a file, by what they are, whatever its name: text in any common encoding, a
 * web page, a Word document. The readers of pages and of Word documents are loaded when the first of them comes.
 *
 * Takes anything; the promise is never rejected. What cannot be read has a finding that says what to do.
 *
 * @example
 * ```ts run
 * import { readFile } from '@ssi/foi/files'
 * const { format, findings } = await readFile('answer.pdf', new TextEncoder().encode('%PDF-1.7'))
 * format // => 'pdf'
 * findings[0]?.says?.en // => 'This is a PDF, of which the text cannot be told apart from its layout.'
 * ```
 */
export async function readFile(
  name: string,
  input: unknown,
  options?: Omit<FileOptions, 'questionnaire'>,
): Promise<FileReading>
export async function readFile(
  name: string,
  input: unknown,
  options: FileOptions,
): Promise<FileReading<Readonly<Record<string, unknown>>>>
export async function readFile(
  name: string,
  input: unknown,
  { limit = fileLimit, questionnaire = ssi }: FileOptions = {},
): Promise<FileReading> {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input
  const refused = (code: FileFindingCode, format: Format, found?: string): FileReading => ({
    name,
    format,
    ...unreadable([fileFinding(code, found)], questionnaire),
  })
  if (!(bytes instanceof Uint8Array)) return refused('not-bytes', 'binary')
  if (bytes.length > limit) return refused('file-too-large', 'binary', megabytes(bytes.length))
  const format = recogniseFormat(bytes)
  const refusal = refusals[format]
  if (refusal !== undefined) return refused(refusal, format)
  return { name, format, ...(await readAs(format, bytes, { limit, questionnaire })) }
}

const refusals: Readonly<Partial<Record<Format, FileFindingCode>>> = {
  empty: 'file-empty',
  pdf: 'file-is-pdf',
  doc: 'file-is-old-word',
  rtf: 'file-is-rtf',
  zip: 'file-is-archive',
  binary: 'file-is-not-text',
}

async function readAs(
  format: Format,
  bytes: Uint8Array,
  options: Required<FileOptions>,
): Promise<ResponseReading> {
  if (format === 'docx') {
    const { readResponse } = await import('./docx.ts')
    return readResponse(bytes, options)
  }
  const { text, findings } = format === 'html' ? decodePage(bytes) : decodeText(bytes)
  if (format === 'text') return told(readText(text, options), findings)
  const { readResponse } = await import('./html.ts')
  return told(readResponse(text, options), findings)
}

function told(reading: ResponseReading, findings: readonly Finding[]): ResponseReading {
  return findings.length === 0 ? reading : { ...reading, findings: [...findings, ...reading.findings] }
}
