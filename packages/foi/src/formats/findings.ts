import type { Finding } from '@ssi/rules'

// What is wrong with a file, with what is quoted in the place of $, then what to do.
const sentences = {
  'file-empty': ['The file is empty.', 'Ask for the response again, or look for another copy.'],
  'file-too-large': [
    'The file has $, more than are read.',
    'Give one response in a file, without its pictures.',
  ],
  'file-is-pdf': [
    'This is a PDF, of which the text cannot be told apart from its layout.',
    'Open it, select all, copy, paste into a text file, and read that file; or save it as text.',
  ],
  'file-is-old-word': [
    'This is a Word document of before 2007, or one with a password.',
    'Open it in Word and save it as .docx without a password.',
  ],
  'file-is-rtf': ['This is a Rich Text document.', 'Open it in Word and save it as .docx, or as plain text.'],
  'file-is-archive': [
    'This is an archive, or an office document other than of Word.',
    'Take the files out of the archive, or save the document as .docx, and read those.',
  ],
  'file-is-not-text': [
    'This is neither text, nor a web page, nor a Word document.',
    'Save the response as .docx, as a web page or as plain text, and read that file.',
  ],
  'not-bytes': ['This is no file.', 'Give the bytes of a file.'],
  'docx-broken': [
    'The Word document cannot be read: it is damaged, or has a password.',
    'Open it in Word and save it again as .docx without a password.',
  ],
  'docx-too-large': [
    'The Word document unpacks to more than $.',
    'Open it in Word, keep the response alone, and save that as .docx.',
  ],
  'html-too-deep': [
    'The elements of the page are nested too deep, or are too many, to be read.',
    'Open the page in a browser, copy its text, and read that as a text file.',
  ],
  'read-as-windows-1252': [
    'The text does not say how its letters are written; it is read as windows-1252.',
    'Look at the quotation marks and accents; where they are wrong, save the text as UTF-8.',
  ],
  'two-encodings': [
    'Some lines are written in UTF-8, others in windows-1252; each is read in its own.',
    'Look at the quotation marks and accents; where they are wrong, save the text as UTF-8.',
  ],
} as const

const notes: readonly string[] = ['read-as-windows-1252', 'two-encodings']

/** What a reader of files may find, besides what stands in them. */
export type FileFindingCode = keyof typeof sentences

/** A finding about a file as a whole. */
export function fileFinding(code: FileFindingCode, found = ''): Finding {
  const [says, advice] = sentences[code]
  return {
    code,
    severity: notes.includes(code) ? 'info' : 'error',
    rules: [],
    paths: [],
    found: [],
    says: { en: says.replace('$', () => found) },
    advice: { en: advice },
  }
}

/** Bytes as people say them. */
export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`
}
