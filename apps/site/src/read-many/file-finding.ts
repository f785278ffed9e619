import type { Finding } from '@ssi/rules'

// What is wrong with a file before its reader sees it, with a size in the place of $; then what to do.
const sentences = {
  'file-too-large': [
    'The file has $, more than the 20 MB that are read.',
    'Give one response in a file, without its pictures.',
  ],
  'file-not-opened': [
    'The file could not be opened.',
    'Look whether it was moved or is open elsewhere, and add it again.',
  ],
  'reader-stopped': [
    'The file stopped the reader.',
    'Save it as plain text, and add that file. The others were read all the same.',
  ],
} as const

/** What keeps a file from being read. */
export type FileFault = keyof typeof sentences

/** A finding about a file as a whole. */
export function fileFinding(code: FileFault, size = 0): Finding {
  const [says, advice] = sentences[code]
  const megabytes = `${Math.ceil(size / 2 ** 20).toLocaleString('en-GB')} MB`
  return {
    code,
    severity: 'error',
    rules: [],
    paths: [],
    found: [],
    says: { en: says.replace('$', megabytes) },
    advice: { en: advice },
  }
}
