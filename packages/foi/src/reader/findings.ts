import type { Finding } from '@ssi/rules'
import type { Question } from '@ssi/taxonomy'
import type { Line } from './grid.ts'
import type { HeadingRead, OptionAnswer } from './reading.ts'

/** What a reader of documents may find, besides a day that is none. */
export type ReaderFindingCode =
  | 'empty-document'
  | 'not-text'
  | 'too-large'
  | 'no-question-found'
  | 'question-twice'
  | 'questionnaire-twice'
  | 'heading-twice'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'unknown-option'
  | 'unknown-sign'
  | 'stray-mark'
  | 'column-unclear'
  | 'contradictory-marks'
  | 'two-marked'
  | 'no-marks'

const LONGEST_QUOTE = 80

export function notText(): Finding {
  return document(
    'not-text',
    'This is not text.',
    'Save the document as plain text or Markdown, and read that file.',
  )
}

export function tooLarge(length: number, limit: number): Finding {
  const says = `The document has ${length} characters; at most ${limit} are read.`
  return document('too-large', says, 'Give the response alone, one document at a time.')
}

export function emptyDocument(): Finding {
  return document('empty-document', 'The document is empty.', 'Give the text of a response.')
}

export function noQuestionFound(): Finding {
  const says = 'None of the questions of the questionnaire stands in the document.'
  return document('no-question-found', says, 'Give a response that repeats the questions it answers.')
}

export function questionnaireTwice(lines: readonly number[]): Finding {
  const says = `The questions stand more than once, on lines ${listed(lines)}. Only the first of each is read.`
  return {
    ...document('questionnaire-twice', says, 'Give one response at a time.'),
    severity: 'warning',
    lines,
  }
}

export function questionTwice(question: Question, lines: readonly number[]): Finding {
  const says = `The question ${quote(question.text.en)} stands more than once, on lines ${listed(lines)}.`
  return about(
    question,
    'question-twice',
    says,
    'Only the first is read: see whether the answer stands there.',
    lines,
  )
}

export function headingTwice(id: string, line: Line): Finding {
  const says = `${quote(line.text)} names a heading that stands further up with another value.`
  return finding(
    'heading-twice',
    'warning',
    [id],
    says,
    'The first is read: see which of the two is right.',
    [line.number],
  )
}

export function notADate({ id, found, evidence }: HeadingRead): Finding {
  const says = `${quote(found)} is not a day of the calendar.`
  const advice = 'Write the day before the month, and the year in four digits: 25/01/2025.'
  const lines = evidence.map((each) => each.line)
  return { ...finding('not-a-date', 'error', [id], says, advice, lines, found), expected: { kind: 'day' } }
}

export function ambiguousDate({ id, found, value, evidence }: HeadingRead, swapped: string): Finding {
  const says = `${quote(found)} is read as ${value}; with the month first it would be ${swapped}.`
  const lines = evidence.map((each) => each.line)
  return finding(
    'ambiguous-date',
    'info',
    [id],
    says,
    'See whether the document gives the day elsewhere.',
    lines,
    found,
  )
}

export function unknownOption(
  question: Question,
  label: string,
  nearest: string | undefined,
  line: Line,
): Finding {
  const near = nearest === undefined ? '' : ` The nearest is ${quote(nearest)}.`
  const says = `${quote(label)} is not an option of ${quote(question.text.en)}.${near}`
  const advice =
    'Use the wording of an option, or give it as the explanation of the option that asks for one.'
  const found = about(question, 'unknown-option', says, advice, [line.number], label)
  return { ...found, severity: 'error', ...(nearest === undefined ? {} : { nearest }) }
}

export function strayMark(question: Question, line: Line): Finding {
  const says = `${quote(line.text)} is a mark without a label under ${quote(question.text.en)}.`
  return about(question, 'stray-mark', says, 'Put the mark in the row of the option it is meant for.', [
    line.number,
  ])
}

/** What is to be said about the options of a question that stay unknown. */
export function findingsAbout(question: Question, answers: readonly OptionAnswer[]): readonly Finding[] {
  const of = (reason: OptionAnswer['reason']) => answers.filter((answer) => answer.reason === reason)
  const asked = quote(question.text.en)
  const together = (reason: OptionAnswer['reason'], code: ReaderFindingCode, says: string, advice: string) =>
    of(reason).length === 0 ? [] : [about(question, code, says, advice, linesOf(of(reason)))]
  return [
    ...of('unknown-sign').map((answer) => strangeSign(question, answer)),
    ...of('marks-disagree').map((answer) => marksDisagree(question, answer)),
    ...together(
      'two-marked',
      'two-marked',
      `${asked} takes one option, but ${of('two-marked').length} are marked.`,
      'Mark the one that is meant.',
    ),
    ...together(
      'column-unclear',
      'column-unclear',
      `It cannot be told which column the marks under ${asked} stand in, or what it means.`,
      'Put each mark in the row of its option, in one column.',
    ),
    ...together(
      'listed-without-marks',
      'no-marks',
      `Some of the options of ${asked} are listed, none with a mark.`,
      'Put X beside the ones that are meant.',
    ),
  ]
}

function strangeSign(question: Question, { evidence }: OptionAnswer): Finding {
  const last = evidence.at(-1)
  const sign = last?.text.slice(last.start, last.end) ?? ''
  const says = `${quote(sign)} is no known mark.`
  return about(
    question,
    'unknown-sign',
    says,
    'Write X where the option applies, and nothing where it does not.',
    evidence.map((each) => each.line),
    sign,
  )
}

function marksDisagree(question: Question, answer: OptionAnswer): Finding {
  const first = answer.evidence[0]
  const label = first?.text.slice(first.start, first.end) ?? ''
  const says = `${quote(label)} is listed more than once, marked and not marked.`
  return about(question, 'contradictory-marks', says, 'Keep the row that is right.', linesOf([answer]), label)
}

function linesOf(answers: readonly OptionAnswer[]): readonly number[] {
  return [...new Set(answers.flatMap((answer) => answer.evidence.map((each) => each.line)))]
}

function about(
  question: Question,
  code: ReaderFindingCode,
  says: string,
  advice: string,
  lines: readonly number[],
  found?: string,
): Finding {
  return finding(code, 'warning', [question.id], says, advice, lines, found)
}

function document(code: ReaderFindingCode, says: string, advice: string): Finding {
  return finding(code, 'error', [], says, advice)
}

function finding(
  code: ReaderFindingCode,
  severity: Finding['severity'],
  paths: readonly string[],
  says: string,
  advice: string,
  lines?: readonly number[],
  found?: string,
): Finding {
  const values = paths.map(() => found ?? null)
  return {
    code,
    severity,
    rules: [],
    paths,
    found: values,
    says: { en: says },
    advice: { en: advice },
    ...(lines ? { lines } : {}),
  }
}

function quote(text: string): string {
  const short = text.trim().replaceAll(/\s+/g, ' ')
  return `"${short.length > LONGEST_QUOTE ? `${short.slice(0, LONGEST_QUOTE).trimEnd()}…` : short}"`
}

function listed(lines: readonly number[]): string {
  return [lines.slice(0, -1).join(', '), lines.at(-1)].filter((each) => each !== '').join(' and ')
}
