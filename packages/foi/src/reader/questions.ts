import type { Question, Questionnaire } from '@ssi/taxonomy'
import { chosenOf, endOfFirst, isAnswered } from './copies.ts'
import { cellsOf, isRule } from './grid.ts'
import type { Line } from './grid.ts'
import { headerOf, labelIn, labelsOf } from './labels.ts'
import type { Label } from './labels.ts'
import { withoutEdges } from './pages.ts'
import type { Evidence, Refusal } from './reading.ts'
import { refusalIn } from './refusals.ts'
import { cellsIn } from './row-cells.ts'
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
  /** Lines before the first question that refuse to answer. */
  readonly refusals: Refusal[]
  /** The lines of questions that stand elsewhere too, where they are not read. */
  readonly again: Line[]
  /** The line on which another response begins. */
  readonly another?: Line | undefined
}

/** A question and what follows it, up to the next; the first stretch comes before any question. */
export interface Stretch {
  readonly question?: Question
  readonly labels: readonly Label[]
  readonly asked: Span[]
  readonly lead: Piece[]
  readonly pieces: Piece[]
}

/** Sorts the lines of a document: headings, passages, questions with their answers, and what is left over. */
export function toQuestions(lines: readonly Line[], questionnaire: Questionnaire): Sorted {
  const labels = new Map(questionnaire.questions.map((question) => [question, labelsOf(question)]))
  const all = [...labels.values()].flat()
  const paged = withoutEdges(lines, (line) => cellsOf(line).some(({ said }) => labelIn(said, all)))
  const stretches = stretchesOf(piecesOf(paged.lines, questionnaire), labels)
  const answered = new Set(stretches.filter(isAnswered))
  const end = endOfFirst(stretches, answered)
  const read = chosenOf(stretches.slice(0, end), answered)
  const sorted: Sorted = {
    headings: [],
    passages: [],
    sections: [],
    layout: [...paged.edges],
    unread: [],
    refusals: [],
    again: [],
    another: stretches[end]?.asked[0]?.lines[0],
  }
  for (const [place, stretch] of stretches.entries()) {
    const next = stretches[place + 1]
    if (read.has(stretch)) keep(stretch, next !== undefined && !read.has(next), sorted)
    else if (place < end) leaveCopy(stretch, answered.has(stretch), sorted)
    else leave(piecesIn(stretch), sorted.unread)
  }
  return sorted
}

function piecesIn({ lead, asked, pieces }: Stretch): readonly Piece[] {
  return [...lead, ...asked, ...pieces]
}

function stretchesOf(
  pieces: readonly Piece[],
  labels: ReadonlyMap<Question, readonly Label[]>,
): readonly Stretch[] {
  let last: Stretch = { labels: [], asked: [], lead: [], pieces: [] }
  const stretches = [last]
  for (const piece of pieces) {
    if (isSpan(piece) && piece.of === 'question') {
      const question = [...labels.keys()].find((each) => each.id === piece.id)
      const own = (question && labels.get(question)) ?? []
      const next = { question, labels: own, asked: [piece], pieces: [] }
      last = { ...next, lead: leadFor(next, last.pieces) }
      stretches.push(last)
    } else last.pieces.push(piece)
  }
  return stretches
}

/** A copy of a question that is not read; what comes after an unanswered one may still be the head of the document. */
function leaveCopy(stretch: Stretch, isAnswer: boolean, sorted: Sorted): void {
  sorted.again.push(...stretch.asked.flatMap(({ lines }) => lines.slice(0, 1)))
  for (const piece of piecesIn(stretch)) {
    if (!isAnswer && isSpan(piece) && (piece.of === 'heading' || piece.of === 'passage'))
      keepHead(piece, sorted)
    else leave([piece], sorted.unread)
  }
}

function keepHead(span: Span, { headings, passages }: Sorted): void {
  const kept = span.of === 'heading' ? headings : passages
  kept.push(span)
}

/** Takes what stands above a question and belongs to it: its instruction, and the header row of its table. */
function leadFor({ question, labels }: Pick<Stretch, 'question' | 'labels'>, above: Piece[]): Piece[] {
  let start = above.length
  for (const [back, piece] of above.toReversed().entries()) {
    const own = isSpan(piece)
      ? piece.of === 'instruction' && piece.id === question?.id
      : headerOf(cellsIn(piece, labels), labels)
    if (own) start = above.length - 1 - back
    else if (isSpan(piece) || !isRule(piece)) break
  }
  return above.splice(start)
}

function keep({ question, asked, lead, pieces }: Stretch, beforeCopy: boolean, sorted: Sorted): void {
  // What comes before a copy that is not read, from its heading or first passage on, belongs to it.
  const end = pieces.findIndex((piece) => beforeCopy && isSpan(piece) && piece.of !== 'instruction')
  if (end !== -1) leave(pieces.splice(end), sorted.unread)
  const lines: Line[] = []
  for (const piece of [...lead, ...pieces]) {
    if (!isSpan(piece)) lines.push(piece)
    else if (piece.of === 'instruction') asked.push(piece)
    else if (question?.kind === 'free-text' && !isRepeated(piece, sorted))
      for (const line of piece.lines) lines.push(line)
    else keepHead(question ? { ...piece, late: true } : piece, sorted)
  }
  if (question) sorted.sections.push({ question, asked: evidenceOf(asked), lines })
  else keepOutside(lines, asked, sorted)
}

/** A heading that stands before: at the head of another page. */
function isRepeated({ of, id }: Span, { headings }: Sorted): boolean {
  return of === 'heading' && headings.some((heading) => heading.id === id)
}

/** What comes before any question. */
function keepOutside(lines: readonly Line[], asked: readonly Span[], sorted: Sorted): void {
  leave(asked, sorted.layout)
  for (const line of lines) {
    const refusal = refusalIn(line)
    if (refusal) sorted.refusals.push(refusal)
    else (isRule(line) ? sorted.layout : sorted.unread).push(line)
  }
}

// Line by line, because a document may have more lines than a call takes arguments.
function leave(pieces: readonly Piece[], to: Line[]): void {
  for (const piece of pieces) for (const line of isSpan(piece) ? piece.lines : [piece]) to.push(line)
}

function evidenceOf(asked: readonly Span[]): readonly Evidence[] {
  return asked.flatMap((span) => span.evidence).toSorted((a, b) => a.line - b.line || a.start - b.start)
}
