import type { Option, Question, Questionnaire } from '@ssi/taxonomy'
import type { Change } from './change.ts'
import { inOrder } from './labels.ts'
import type { Layout } from './layout.ts'
import { onPages } from './pages.ts'
import { columnLines, explainedLines, headerLines, optionLines } from './rows.ts'
import type { Mark } from './rows.ts'
import type { Written } from './written.ts'

const NARROW = 24

/** A response as text in a layout; with a change, as the document is after it. */
export function writeResponse(
  questionnaire: Questionnaire,
  written: Written,
  layout: Layout,
  change?: Change,
): string {
  const lines = questionnaire.questions.flatMap((question, place) => [
    ...(place === 0 ? [] : ['']),
    numbered(question.text.en, place, layout),
    '',
    ...answerLines(
      question,
      written,
      layoutFor(question, layout),
      change?.question === question.id ? change : undefined,
    ),
  ])
  const ended = layout.stripped ? lines.map((line) => line.trimEnd()) : lines
  return onPages(ended, layout.page).join(layout.end)
}

function numbered(text: string, place: number, { numbers }: Layout): string {
  if (numbers === 'none') return text
  return `${numbers === 'running' ? place + 1 : (place % 2) + 1}. ${text}`
}

/** Options that are themselves Yes and No have no such word after them. */
function layoutFor({ kind }: Question, layout: Layout): Layout {
  return kind === 'one-of' && layout.rows === 'words-after' ? { ...layout, rows: 'boxes-before' } : layout
}

function answerLines(
  question: Question,
  { chosen, lines, explained }: Written,
  layout: Layout,
  change: Change | undefined,
): readonly string[] {
  if (question.kind === 'free-text') return lines[question.id] ?? []
  const options = inOrder(question.options, layout)
  const markOf = ({ id }: Option): Mark => (chosen[question.id]?.includes(id) ? 'marked' : 'unmarked')
  const inColumns = question.kind === 'one-of' ? columnLines(options, markOf, layout) : undefined
  if (inColumns) return inColumns
  const rows = options.flatMap((option) => {
    const own = change?.option === option.id ? change.kind : undefined
    if (own === 'row-lost') return []
    const mark = own === 'sign-unknown' ? 'unknown' : own === 'mark-removed' ? 'unmarked' : markOf(option)
    const words = mark === 'marked' ? explained[option.id] : undefined
    const laid = own === 'line-split' ? { ...layout, width: NARROW } : layout
    return words === undefined ? optionLines(option, mark, laid) : explainedLines(option, words, laid)
  })
  return [
    ...(change?.kind === 'words-before' ? ['These are the answers of our services:', ''] : []),
    ...headerLines(layout),
    ...rows,
    ...(change?.kind === 'words-after' ? ['', 'We hope that this is of help.'] : []),
  ]
}
