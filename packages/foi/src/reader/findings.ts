import type { Finding } from '@ssi/rules'
import type { QuestionAnswer } from './reading.ts'

const LONGEST_QUOTE = 80
const doubts = [
  'unknown-sign',
  'column-unclear',
  'contradictory-marks',
  'two-marked',
  'listed-without-marks',
] as const

// What is wrong, with what is quoted in the place of each $, then what to do.
const sentences = {
  'empty-document': ['The document is empty.', 'Give the text of a response.'],
  'not-text': ['This is not text.', 'Save it as plain text, and read that file.'],
  'too-large': ['The document has $ characters, more than are read.', 'Give one response at a time.'],
  'no-question-found': [
    'None of the questions stands in the document.',
    'Give a response that repeats the questions it answers.',
  ],
  'question-twice': [
    'Questions stand more than once: on line $ they are not read.',
    'Give one response at a time.',
  ],
  'two-responses': [
    'Another response begins on line $, and is not read.',
    'Give each response as its own file.',
  ],
  'ambiguous-date': [
    '$ is read day first; month first it would be',
    'See what else the document says of the day.',
  ],
  // What to do depends on the options.
  'unknown-option': ['$ is not an option of this question.', ''],
  'stray-mark': ['$ is a mark without a label.', 'Put the mark in the row of its option.'],
  'unknown-sign': ['$ is no known mark.', 'Write X where the option applies, and nothing where it does not.'],
  'column-unclear': [
    'It cannot be told what the column says in which $ is marked.',
    'Put all marks in one column.',
  ],
  'contradictory-marks': ['$ is both marked and not marked.', 'Keep the mark that is right.'],
  'two-marked': ['$ are marked; the question takes one option.', 'Keep the mark that is meant.'],
  'listed-without-marks': [
    '$: listed without a mark, but not with all other options.',
    'Put X beside the options that are meant.',
  ],
} as const

/** What a reader of documents may find, besides a day that is none. */
export type ReaderFindingCode = keyof typeof sentences

/** A finding in words, about the lines of a heading or a question if one is named. */
export function finding(
  code: ReaderFindingCode,
  found: readonly (string | number)[] = [],
  path?: string,
  lines: readonly { readonly line: number }[] = [],
): Finding {
  const [says, advice] = sentences[code]
  const quoted = found.map((each) => (typeof each === 'string' ? quote(each) : each)).join(', ')
  return {
    code,
    severity: path === undefined ? 'error' : 'warning',
    rules: [],
    paths: path === undefined ? [] : [path],
    found: path === undefined ? [] : [found.length > 1 ? found : (found[0] ?? null)],
    says: { en: says.replace('$', () => quoted) },
    advice: { en: advice },
    ...(lines.length > 0 ? { lines: [...new Set(lines.map(({ line }) => line))] } : {}),
  }
}

/** A finding about lines of the document, by their numbers. */
export function findingAt(code: ReaderFindingCode, lines: readonly { readonly line: number }[]): Finding {
  const numbers = lines.map(({ line }) => line)
  return finding(code, numbers, undefined, lines)
}

/** What is to be said about the options of an answer that stay unknown. */
export function findingsAbout(answer: QuestionAnswer): readonly Finding[] {
  if (answer.kind === 'free-text') return []
  const { question, options } = answer
  return doubts.flatMap((doubt) => {
    const evidence = options.flatMap((option) => (option.reason === doubt ? [option.evidence] : []))
    const found = evidence.flatMap((each) => {
      const quoted = each.at(doubt === 'unknown-sign' ? -1 : 0)
      return quoted ? quoted.text.slice(quoted.start, quoted.end) : []
    })
    return found.length > 0 ? finding(doubt, found, question, evidence.flat()) : []
  })
}

function quote(text: string): string {
  const short = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return `"${short.length > LONGEST_QUOTE ? `${short.slice(0, LONGEST_QUOTE)}…` : short}"`
}
