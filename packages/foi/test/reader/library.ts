import { explain } from '@ssi/rules'
import type { Questionnaire } from '@ssi/taxonomy'
import { readDocument } from '../../src/reader/read-document.ts'
import type { ChoiceAnswer, OptionAnswer, Reading, TextAnswer } from '../../src/reader/reading.ts'

const cite = { source: 'library', section: 'questions', place: { en: 'Questions' } }

const readBy = { basis: 'derived', cite: [cite], page: '/library/day' } as const

/** An invented questionnaire of another topic: nothing in the reader knows it. */
export const library: Questionnaire = {
  id: 'library',
  title: { en: 'Lending in school libraries' },
  cite,
  headings: [
    { id: 'reference', kind: 'text', labels: ['Our ref', 'Ref'] },
    { id: 'day', kind: 'day', labels: ['Date of reply'], readBy },
    { id: 'school', kind: 'text', labels: ['School'] },
  ],
  passages: [
    { id: 'title', opening: 'QUESTIONS & ANSWERS', cite },
    { id: 'definition', opening: 'A loan is a book', cite },
    { id: 'scope', opening: 'The request has', value: { id: 'year', after: 'school year' }, cite },
  ],
  questions: [
    {
      id: 'lends',
      kind: 'one-of',
      text: { en: 'Did your school lend any books to its pupils (or their parents)?' },
      instruction: { en: 'Tick the box that fits:' },
      options: [
        { id: 'yes', label: { en: 'Yes' } },
        { id: 'no', label: { en: 'No' } },
      ],
      cite,
    },
    {
      id: 'loans',
      kind: 'free-text',
      text: { en: 'If so, which books were lent and how?' },
      instruction: {
        en: '(say as much as you can, including whether to one pupil/a class, of what age, and how)',
      },
      facets: [
        {
          id: 'borrower',
          kind: 'terms',
          label: { en: 'who borrows' },
          terms: [
            { id: 'class', words: ['class', 'whole class'] },
            { id: 'pupil', words: ['one pupil', 'single pupil'] },
          ],
        },
        {
          id: 'shelf',
          kind: 'terms',
          label: { en: 'shelf' },
          terms: [
            { id: 'picture-books', words: ['picture books', 'picture-book'] },
            { id: 'books-to-touch', words: ['touch picture books'] },
            { id: 'self-service', words: ['self-service'] },
          ],
        },
        {
          id: 'ages',
          kind: 'age-range',
          label: { en: 'ages' },
          words: ['aged', 'age', 'years', 'year olds'],
        },
      ],
      cite,
    },
    {
      id: 'staff',
      kind: 'any-of',
      text: { en: 'Who looked after the library?' },
      instruction: { en: '(mark X for all that apply)' },
      options: [
        {
          id: 'librarians',
          label: { en: 'School Librarians (incl. Chartered Librarians, Archivists, etc)' },
          alsoWorded: ['School Librarians', 'school librarian'],
        },
        { id: 'assistants', label: { en: 'Library Assistants' }, alsoWorded: ['library helpers'] },
        { id: 'teachers', label: { en: 'Trainee Teachers/Teaching Assistants' } },
        { id: 'parents', label: { en: 'Parent volunteers' } },
        { id: 'pupils', label: { en: 'Older Pupils' } },
        { id: 'someone', label: { en: 'Someone else (please explain)' }, explain: true },
      ],
      cite,
    },
    {
      id: 'times',
      kind: 'any-of',
      text: { en: 'At which time(s) of the day are books are lent to pupils/parents?' },
      instruction: { en: '(Mark X to all that apply)' },
      options: [
        { id: 'before', label: { en: 'Before lessons' } },
        {
          id: 'break',
          label: { en: 'As something to do for pupils who stay in, like during breaks or over lunch' },
        },
        { id: 'after', label: { en: 'After lessons' } },
        { id: 'another', label: { en: 'Another time (please explain)' }, explain: true },
      ],
      cite,
    },
  ],
}

export const read = (input: unknown): Reading => readDocument(input, library)

export const Q = {
  lends: 'Did your school lend any books to its pupils (or their parents)?',
  loans: 'If so, which books were lent and how?',
  staff: 'Who looked after the library? (mark X for all that apply)',
  times: 'At which time(s) of the day are books are lent to pupils/parents?',
}

export function choice(reading: Reading, question: string): ChoiceAnswer {
  const answer = reading.answers.find((each) => each.question === question)
  if (answer === undefined || answer.kind === 'free-text') throw new Error(`${question} has no options`)
  return answer
}

export function option(reading: Reading, question: string, id: string): OptionAnswer {
  const found = choice(reading, question).options.find((each) => each.option === id)
  if (found === undefined) throw new Error(`${question} has no option ${id}`)
  return found
}

/** The reading of rows under the question who looked after the library. */
export const staff = (...rows: string[]): Reading => read([`3. ${Q.staff}`, '', ...rows].join('\n'))

/** An option as `marked`, with its reason. */
export function say(reading: Reading, question: string, id: string): string {
  const { marked: is, reason } = option(reading, question, id)
  return `${is === undefined ? 'unknown' : is ? 'marked' : 'unmarked'}: ${reason}`
}

export function marked(reading: Reading, question: string): readonly string[] {
  return choice(reading, question)
    .options.filter((each) => each.marked)
    .map((each) => each.option)
}

export function loans(...lines: string[]): TextAnswer {
  const answer = read([`2. ${Q.loans}`, '', ...lines].join('\n')).answers.find(
    (each) => each.question === 'loans',
  )
  if (answer?.kind !== 'free-text') throw new Error('the question is answered in words')
  return answer
}

export const codes = (reading: Reading): readonly string[] => reading.findings.map((finding) => finding.code)

export function sentences(reading: Reading): readonly string[] {
  return reading.findings.map((finding) => explain(finding))
}

/** The numbers of all lines that have a place in a reading. */
export function accounted(reading: Reading): ReadonlySet<number> {
  const { answers, headings, passages, refusals, layout, unread } = reading
  const inAnswers = answers.flatMap((answer) => [
    ...answer.evidence,
    ...(answer.kind === 'free-text'
      ? [...answer.headings, ...answer.items].flatMap((item) => item.evidence)
      : answer.options.flatMap((each) => each.evidence)),
    ...[...answer.nonAnswers, ...answer.refusals].flatMap((each) => each.evidence),
  ])
  return new Set([
    ...[...inAnswers, ...[...headings, ...refusals].flatMap((each) => each.evidence), ...unread].map(
      (each) => each.line,
    ),
    ...passages.flatMap((passage) => passage.lines),
    ...layout,
  ])
}
