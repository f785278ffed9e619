import type { Finding } from '@ssi/rules'
import { fileFinding } from './findings.ts'
import { asLetters, wideEncoding } from './format.ts'

/** The text of a file, and what is to be said of how its letters were told. */
export interface Decoded {
  readonly text: string
  readonly findings: readonly Finding[]
}

const LINE_FEED = 10
const DECLARED_WITHIN = 1024
const CHARSET = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i

/** Tells the letters of a text: by a byte order mark, as UTF-8 where all of it is, else line by line. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), findings: [] }
  const text = decodeAs('utf-8', bytes)
  return text === undefined ? decodeLines(bytes) : { text, findings: [] }
}

/** Tells the letters of a page, which may name its encoding itself. */
export function decodePage(bytes: Uint8Array): Decoded {
  const text = decodeText(bytes)
  if (text.findings.length === 0) return text
  const [, declared = ''] = CHARSET.exec(asLetters(bytes.subarray(0, DECLARED_WITHIN))) ?? []
  const own = /^utf-?8$/i.test(declared) ? undefined : decodeAs(declared, bytes)
  return own === undefined ? text : { text: own, findings: [] }
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Reads each line as UTF-8 if it is that, else as windows-1252; lines of ASCII go with the others. */
function decodeLines(bytes: Uint8Array): Decoded {
  const parts: string[] = []
  let utf8 = 0
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed === -1 ? bytes.length : feed + 1
    const line = bytes.subarray(start, end)
    const text = decodeAs('utf-8', line)
    if (text !== undefined && text.length < line.length) utf8 += 1
    parts.push(text ?? new TextDecoder('windows-1252').decode(line))
    start = end
  }
  return {
    text: parts.join(''),
    findings: [fileFinding(utf8 > 0 ? 'two-encodings' : 'read-as-windows-1252')],
  }
}
