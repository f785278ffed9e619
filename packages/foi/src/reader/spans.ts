import type { Heading, Questionnaire } from '@ssi/taxonomy'
import { evidenceAt, plain } from './grid.ts'
import type { Line } from './grid.ts'
import type { Evidence } from './reading.ts'
import { align } from './slips.ts'
import { isWorded, keysIn, wordsIn } from './words.ts'
import { markAt, SLIPPING, textsOf, wordingAt, wordingsOf } from './wordings.ts'
import type { Match, Place, Wording } from './wordings.ts'

/** A stretch of the document whose place in the questionnaire is known by its words. */
export interface Span {
  readonly of: Wording['of'] | 'heading'
  readonly id: string
  readonly lines: readonly Line[]
  readonly evidence: readonly Evidence[]
  /** What stands after the name of a heading. */
  readonly found?: string
  /** A heading that stands after the first question. */
  readonly late?: boolean
}

/** What a document is made of, in order. */
export type Piece = Line | Span

type Known = Pick<Span, 'of' | 'id' | 'found'> & { readonly to: Place }

const LONGEST_ASIDE = 6
const FIRST_WORDS = 3
const LONGEST_LABEL = 80

export function isSpan(piece: Piece): piece is Span {
  return 'of' in piece
}

/** Tells what in a document is the questionnaire's, and leaves the other lines as they are. */
export function piecesOf(lines: readonly Line[], questionnaire: Questionnaire): readonly Piece[] {
  const wordings = wordingsOf(questionnaire)
  const headings = headingsOf(questionnaire)
  const pieces: Piece[] = []
  let place = { index: 0, at: 0 }
  let before: Known | undefined
  for (let line = lines[0]; line; line = lines[place.index]) {
    before = knownAt(place) ?? asideAt(lines, place, before, questionnaire)
    pieces.push(before ? spanOf(before, lines, place) : { ...line, from: place.at })
    if (before?.of === 'question') pieces.push(...marksIn(lines.slice(place.index, before.to.index)))
    place = before ? placeAfter(before.to, lines) : { index: place.index + 1, at: 0 }
  }
  return pieces

  function knownAt(from: Place): Known | undefined {
    const match = wordingAt(lines, from, wordings)
    const heading = match || from.at > 0 ? undefined : headingAt(lines[from.index], headings)
    if (match === undefined) return heading && { of: 'heading', ...heading, to: lineEnd(lines, from.index) }
    return { of: match.wording.of, id: match.wording.id, to: endOf(match) }
  }

  function endOf({ wording, to }: Match): Place {
    if (wording.of !== 'passage' || !isWorded(textFrom(lines, to))) return to
    let { index } = to
    while (lines[index + 1]?.gap === false && !beginsAt(index + 1)) index += 1
    return lineEnd(lines, index)
  }

  // Where the next begins is enough to know: looking for its end too would look on without limit.
  function beginsAt(index: number): boolean {
    const begins = wordingAt(lines, { index, at: 0 }, wordings) ?? headingAt(lines[index], headings)
    return begins !== undefined
  }
}

/** The ends of lines of a question in which a mark stands: a table had the question in one column, the mark in another. */
function marksIn(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (markAt(line) < line.text.length ? [{ ...line, from: markAt(line) }] : []))
}

function headingsOf(questionnaire: Questionnaire): ReadonlyMap<string, Heading> {
  return new Map(
    questionnaire.headings.flatMap((heading) =>
      heading.labels.map((label) => [keysIn(label).join(' '), heading]),
    ),
  )
}

/** Reads `Name: value`, or a row with the name in its first cell and the value in the next. */
function headingAt(line: Line | undefined, headings: ReadonlyMap<string, Heading>) {
  const start = line?.text.slice(0, LONGEST_LABEL) ?? ''
  const end = start.search(/[:：]|.[\t|]/) + 1
  const heading = headings.get(keysIn(start.slice(0, end)).join(' '))
  const rest = line?.text.slice(end).trimEnd() ?? ''
  return heading && { id: heading.id, found: plain(rest.replace(/^[*_\s|]+/, '').replace(/\|$/, '')) }
}

/** An aside in brackets after a question is its instruction where it begins like one; else it may be the answer. */
function asideAt(
  lines: readonly Line[],
  place: Place,
  before: Known | undefined,
  { questions }: Questionnaire,
) {
  const asked = before?.of === 'question' && questions.find((question) => question.id === before.id)
  if (!asked || !/^[\s*_]*\(/.test(textFrom(lines, place).slice(0, 10))) return undefined
  if (!beginsLike(textsOf(asked.instruction), lines[place.index]?.text ?? '', place.at)) return undefined
  for (let { index } = place; index < place.index + LONGEST_ASIDE; index += 1) {
    if (index > place.index && lines[index]?.gap !== false) return undefined
    const closed = /\)[*_.\s]*$/.test(textFrom(lines, { index, at: 0 }).slice(-20))
    if (closed) return { of: 'instruction' as const, id: asked.id, to: lineEnd(lines, index) }
  }
  return undefined
}

/** The first words are those of one of the texts, but for slips. */
function beginsLike(texts: readonly string[], line: string, at: number): boolean {
  const found = wordsIn(line, at, 2 * FIRST_WORDS).map((word) => word.key)
  return texts.some((text) => {
    const wanted = keysIn(text).slice(0, FIRST_WORDS)
    return SLIPPING * align(wanted, found, false).cost <= wanted.join('').length
  })
}

function spanOf({ to, ...known }: Known, lines: readonly Line[], from: Place): Span {
  const own = lines.slice(from.index, to.index + 1)
  const evidence = own.map((line, place) =>
    evidenceAt(line, place === 0 ? from.at : 0, place === own.length - 1 ? to.at : line.text.length),
  )
  return { ...known, lines: own, evidence }
}

/** Where reading goes on: on the same line if it says more, else on the next. */
function placeAfter({ index, at }: Place, lines: readonly Line[]): Place {
  const rest = textFrom(lines, { index, at })
  const closing = /^[^\S\t]*[?:.!)\]"'’”*_]*/.exec(rest)?.[0].length ?? 0
  const more = /[^\s\p{P}]|[\t|]/u.test(rest)
  return more ? { index, at: at + closing } : { index: index + 1, at: 0 }
}

function lineEnd(lines: readonly Line[], index: number): Place {
  return { index, at: lines[index]?.text.length ?? 0 }
}

function textFrom(lines: readonly Line[], { index, at }: Place): string {
  return lines[index]?.text.slice(at) ?? ''
}
