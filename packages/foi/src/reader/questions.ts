import type { Question, Questionnaire } from '@ssi/taxonomy'
import { isRule } from './grid.ts'
import type { Line } from './grid.ts'
import type { HeadingLine } from './headings.ts'
import { headerOf, labelsOf } from './labels.ts'
import type { Label } from './labels.ts'
import { isSpan, piecesOf } from './spans.ts'
import type { Part, Piece, Span } from './spans.ts'

/** A question found in a document, with the lines that answer it. */
export interface Section {
  readonly question: Question
  readonly asked: readonly Part[]
  readonly lines: readonly Line[]
}

/** A document sorted by what its lines belong to. */
export interface Sorted {
  /** Every line that names a heading, also where it was named before. */
  readonly headings: readonly HeadingLine[]
  readonly passages: readonly Span[]
  readonly sections: readonly Section[]
  readonly layout: readonly Line[]
  readonly unread: readonly Line[]
  /** Questions that stand more than once, with the first line of each. */
  readonly repeats: ReadonlyMap<string, readonly number[]>
}

interface Stretch {
  readonly asked?: Span
  readonly question?: Question
  readonly labels: readonly Label[]
  readonly lead: Piece[]
  readonly pieces: Piece[]
}

/** Sorts the lines of a document: headings, passages, questions with their answers, and what is left over. */
export function toQuestions(lines: readonly Line[], questionnaire: Questionnaire): Sorted {
  const stretches = stretchesOf(piecesOf(lines, questionnaire), questionnaire)
  stretches.forEach((stretch, place) => moveLead(stretches[place - 1], stretch))
  const places = new Map<string, number[]>()
  const kept = stretches.map(({ asked }) => {
    if (asked === undefined) return true
    const seen = places.get(asked.id) ?? []
    places.set(asked.id, [...seen.slice(0, MOST_PLACES), asked.parts[0]?.line.number ?? 0])
    return seen.length === 0
  })
  const sorting = emptySorting()
  stretches.forEach((stretch, place) => {
    if (kept[place]) keep(stretch, kept[place + 1] === false, sorting)
    else discard(stretch, sorting)
  })
  const repeats = new Map([...places].filter(([, numbers]) => numbers.length > 1))
  return { ...sorting, repeats }
}

// Enough to find the places by; a document made of nothing but repeats should not be listed line by line.
const MOST_PLACES = 20

interface Sorting {
  readonly headings: HeadingLine[]
  readonly passages: Span[]
  readonly sections: Section[]
  readonly layout: Line[]
  readonly unread: Line[]
}

function emptySorting(): Sorting {
  return { headings: [], passages: [], sections: [], layout: [], unread: [] }
}

function stretchesOf(pieces: readonly Piece[], { questions }: Questionnaire): readonly Stretch[] {
  const byId = new Map(questions.map((question) => [question.id, { question, labels: labelsOf(question) }]))
  const stretches: Stretch[] = [{ labels: [], lead: [], pieces: [] }]
  for (const piece of pieces) {
    if (isSpan(piece) && piece.of === 'question') {
      stretches.push({ asked: piece, labels: [], ...byId.get(piece.id), lead: [], pieces: [] })
    } else stretches.at(-1)?.pieces.push(piece)
  }
  return stretches
}

/** What stands above a question and belongs to it: its instruction, and the header row of its table. */
function moveLead(before: Stretch | undefined, stretch: Stretch): void {
  if (before === undefined || stretch.asked === undefined) return
  const { pieces } = before
  let start = pieces.length
  for (let place = pieces.length - 1; place >= 0; place -= 1) {
    const piece = pieces[place] as Piece
    if (isLead(piece, stretch)) start = place
    else if (isSpan(piece) || !isRule(piece)) break
  }
  if (start === 0 && before.labels.length > 0 && !before.lead.some((piece) => !isSpan(piece)))
    start = pieces.length
  stretch.lead.push(...pieces.splice(start))
  if (stretch.lead.length === 0 && stretch.asked.parts[0]?.line.gap === false)
    stretch.lead.push(...sharedHeader(before, stretch))
}

/** Several questions may stand in one table, under one header row. */
function sharedHeader(before: Stretch, stretch: Stretch): readonly Piece[] {
  return before.lead.filter((piece) => !isSpan(piece) && isLead(piece, stretch))
}

function isLead(piece: Piece, { asked, labels }: Stretch): boolean {
  if (isSpan(piece)) return piece.of === 'instruction' && piece.id === asked?.id
  return headerOf(piece, labels) !== undefined
}

function keep(stretch: Stretch, beforeRepeat: boolean, sorting: Sorting): void {
  const { asked, question, lead, pieces } = stretch
  const inWords = question?.kind === 'free-text'
  const end = beforeRepeat ? pieces.findIndex((piece) => isSpan(piece) && piece.of !== 'instruction') : -1
  const own = end === -1 ? pieces : pieces.slice(0, end)
  const lines: Line[] = []
  const instructions: Span[] = []
  for (const piece of [...lead, ...own]) {
    if (!isSpan(piece)) lines.push(piece)
    else if (piece.of === 'instruction' && asked) instructions.push(piece)
    else if (inWords) lines.push(...linesOf(piece))
    else place(piece, sorting)
  }
  if (asked && question) sorting.sections.push({ question, asked: partsOf([asked, ...instructions]), lines })
  else for (const line of lines) (isRule(line) ? sorting.layout : sorting.unread).push(line)
  for (const piece of pieces.slice(own.length)) sorting.unread.push(...linesOf(piece))
}

function place(span: Span, { headings, passages, layout }: Sorting): void {
  if (span.heading) headings.push(span.heading)
  else if (span.of === 'passage') passages.push(span)
  else layout.push(...linesOf(span))
}

function discard({ asked, lead, pieces }: Stretch, { unread }: Sorting): void {
  for (const piece of [...lead, ...(asked ? [asked] : []), ...pieces]) unread.push(...linesOf(piece))
}

function partsOf(spans: readonly Span[]): readonly Part[] {
  return spans
    .flatMap((span) => span.parts)
    .toSorted((a, b) => a.line.number - b.line.number || a.start - b.start)
}

function linesOf(piece: Piece): readonly Line[] {
  return isSpan(piece) ? piece.parts.map((part) => part.line) : [piece]
}
