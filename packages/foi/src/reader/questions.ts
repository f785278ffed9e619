import type { Question, Questionnaire } from '@ssi/taxonomy'
import { isRule } from './grid.ts'
import type { Line } from './grid.ts'
import { headerOf, labelsOf } from './labels.ts'
import type { Label } from './labels.ts'
import type { Evidence } from './reading.ts'
import { isSpan, piecesOf } from './spans.ts'
import type { Piece, Span } from './spans.ts'

/** A question found in a document, with the lines that answer it. */
export interface Section {
  readonly question: Question
  readonly asked: readonly Evidence[]
  readonly lines: readonly Line[]
}

/** A document sorted by what its lines belong to. */
export interface Sorted {
  /** Every line that names a heading, also where it was named before. */
  readonly headings: Span[]
  readonly passages: Span[]
  readonly sections: Section[]
  readonly layout: Line[]
  readonly unread: Line[]
  /** The lines of questions that were asked before. */
  readonly again: number[]
}

/** A question and what follows it, up to the next; the first stretch comes before any question. */
interface Stretch {
  readonly question?: Question
  readonly labels: readonly Label[]
  readonly asked: Span[]
  readonly lead: Piece[]
  readonly pieces: Piece[]
}

/** Sorts the lines of a document: headings, passages, questions with their answers, and what is left over. */
export function toQuestions(lines: readonly Line[], questionnaire: Questionnaire): Sorted {
  const sorted: Sorted = { headings: [], passages: [], sections: [], layout: [], unread: [], again: [] }
  const stretches = stretchesOf(piecesOf(lines, questionnaire), questionnaire)
  const asked = new Set<Question>()
  const again = stretches.map(({ question }) => question && asked.size === asked.add(question).size)
  for (const [place, stretch] of stretches.entries()) {
    if (!again[place]) keep(stretch, again[place + 1] === true, sorted)
    else {
      sorted.again.push(...stretch.asked.flatMap((span) => span.lines[0]?.line ?? []))
      leave([...stretch.lead, ...stretch.asked, ...stretch.pieces], sorted.unread)
    }
  }
  return sorted
}

function stretchesOf(pieces: readonly Piece[], { questions }: Questionnaire): readonly Stretch[] {
  const labels = new Map(questions.map((question) => [question.id, labelsOf(question)]))
  let last: Stretch = { labels: [], asked: [], lead: [], pieces: [] }
  const stretches = [last]
  for (const piece of pieces) {
    if (isSpan(piece) && piece.of === 'question') {
      const question = questions.find((each) => each.id === piece.id)
      const next = { question, labels: labels.get(piece.id) ?? [], asked: [piece], pieces: [] }
      last = { ...next, lead: leadFor(next, last.pieces) }
      stretches.push(last)
    } else last.pieces.push(piece)
  }
  return stretches
}

/** Takes what stands above a question and belongs to it: its instruction, and the header row of its table. */
function leadFor({ question, labels }: Pick<Stretch, 'question' | 'labels'>, above: Piece[]): Piece[] {
  let start = above.length
  for (const [back, piece] of above.toReversed().entries()) {
    const own = isSpan(piece)
      ? piece.of === 'instruction' && piece.id === question?.id
      : headerOf(piece, labels)
    if (own) start = above.length - 1 - back
    else if (isSpan(piece) || !isRule(piece)) break
  }
  return above.splice(start)
}

function keep({ question, asked, lead, pieces }: Stretch, beforeRepeat: boolean, sorted: Sorted): void {
  // What comes before a question that is asked again, from its heading or first passage on, belongs to it.
  const end = pieces.findIndex((piece) => beforeRepeat && isSpan(piece) && piece.of !== 'instruction')
  if (end !== -1) leave(pieces.splice(end), sorted.unread)
  const lines: Line[] = []
  for (const piece of [...lead, ...pieces]) {
    if (!isSpan(piece)) lines.push(piece)
    else if (piece.of === 'instruction') asked.push(piece)
    else if (question?.kind === 'free-text') for (const line of piece.lines) lines.push(line)
    else if (piece.of === 'heading') sorted.headings.push(question ? { ...piece, late: true } : piece)
    else sorted.passages.push(piece)
  }
  if (question) sorted.sections.push({ question, asked: evidenceOf(asked), lines })
  else {
    leave(asked, sorted.layout)
    for (const line of lines) (isRule(line) ? sorted.layout : sorted.unread).push(line)
  }
}

// Line by line, because a document may have more lines than a call takes arguments.
function leave(pieces: readonly Piece[], to: Line[]): void {
  for (const piece of pieces) for (const line of isSpan(piece) ? piece.lines : [piece]) to.push(line)
}

function evidenceOf(asked: readonly Span[]): readonly Evidence[] {
  return asked.flatMap((span) => span.evidence).toSorted((a, b) => a.line - b.line || a.start - b.start)
}
