/** What a file is by its content; `doc` is also a document with a password. */
export type Format = 'text' | 'html' | 'docx' | 'pdf' | 'doc' | 'rtf' | 'zip' | 'binary' | 'empty'

const LOOKED_AT = 100_000
const BLANKS = [9, 10, 13, 32]
const TAGS =
  'html|head|meta|title|link|style|script|body|main|header|nav|div|span|font|center|table|p|pre|h[1-6]|ul|ol|dl|article|section|form|blockquote'
const PAGE = new RegExp(String.raw`^(?:\s|<!--[^]*?-->|<\?[^>]*>)*<(?:!doctype\s+html|(?:${TAGS})[\s>])`, 'i')

const beginnings: readonly (readonly [Format, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
]

/**
 * Tells what a file is by its content, whatever its name.
 *
 * Bytes that begin like nothing known are text, unless they hold a zero byte; a page begins with a tag of a page.
 *
 * @example
 * ```ts run
 * import { recogniseFormat } from '@ssi/foi/files'
 * recogniseFormat(new TextEncoder().encode('<!doctype html><p>Yes')) // => 'html'
 * recogniseFormat(new TextEncoder().encode('%PDF-1.7')) // => 'pdf'
 * ```
 */
export function recogniseFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty'
  const from = bytes.findIndex((byte) => !BLANKS.includes(byte))
  const [format] =
    beginnings.find(([, begins]) => begins.every((byte, at) => bytes[from + at] === byte)) ?? []
  if (format === 'zip') return isWord(bytes) ? 'docx' : 'zip'
  if (format !== undefined) return format
  const wide = wideEncoding(bytes)
  if (wide === undefined && bytes.includes(0)) return 'binary'
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes.subarray(0, LOOKED_AT))
  return PAGE.test(text) ? 'html' : 'text'
}

/** The encoding with two bytes for a letter that a byte order mark names. */
export function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Bytes as letters, well enough to look for letters of ASCII. */
export function asLetters(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** The names of the parts stand as they are in the archive. */
function isWord(bytes: Uint8Array): boolean {
  const names = asLetters(bytes)
  return names.includes('[Content_Types].xml') && names.includes('word/')
}
