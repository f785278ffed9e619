import type { Option, Question, Questionnaire } from '../../../taxonomy/dist/index.js'

/** What somebody answers to a questionnaire, before it is written in any layout. */
export interface Written {
  /** Lines of the head: the name of each heading with what stands after it. */
  readonly head: readonly (readonly [label: string, value: string])[]
  /** A line that repeats the request. */
  readonly passage?: string
  /** The ids of the options that are marked, of all questions. */
  readonly marked: readonly string[]
  /** What is written beside an option. */
  readonly explained?: Readonly<Record<string, string>>
  /** The lines of the answer in words. */
  readonly lines: readonly string[]
}

/** An option as a row of a document. */
export interface Row {
  readonly label: string
  readonly marked: boolean
  readonly said: string
}

/** How one question is asked and answered in a document. */
export interface Asked {
  readonly number: number
  readonly text: string
  readonly instruction: string
  readonly kind: Question['kind']
  readonly rows: readonly Row[]
  readonly lines: readonly string[]
}

/** What a layout is given to write. */
export interface Parts extends Pick<Written, 'head' | 'passage'> {
  readonly asked: readonly Asked[]
}

/** A response by its parts, questions and options in the order of the questionnaire. */
export function partsOf(written: Written, { questions }: Questionnaire): Parts {
  return {
    head: written.head,
    ...(written.passage === undefined ? {} : { passage: written.passage }),
    asked: questions.map((question, place) => ({
      number: place + 1,
      text: question.text.en,
      instruction: question.instruction?.en ?? '',
      kind: question.kind,
      rows: question.kind === 'free-text' ? [] : question.options.map((option) => rowOf(option, written)),
      lines: question.kind === 'free-text' ? written.lines : [],
    })),
  }
}

function rowOf({ id, label }: Option, { marked, explained = {} }: Written): Row {
  return { label: label.en, marked: marked.includes(id), said: explained[id] ?? '' }
}
