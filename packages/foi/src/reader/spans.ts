import type { Heading, Questionnaire } from '@ssi/taxonomy'
import type { Line } from './grid.ts'
import { headingAt, headingsOf } from './headings.ts'
import type { HeadingLine } from './headings.ts'
import { wordingAt, wordingsOf } from './wordings.ts'
import type { Match, Wording, Wordings } from './wordings.ts'
import { isWorded } from './words.ts'

/** A stretch of a line. */
export interface Part {
  readonly line: Line
  readonly start: number
  readonly end: number
}

/** A stretch of the document whose place in the questionnaire is known by its words. */
export interface Span {
  readonly of: Wording['of'] | 'heading'
  readonly id: string
  readonly parts: readonly Part[]
  readonly heading?: HeadingLine
}

/** What a document is made of, in order. */
export type Piece = Line | Span

interface Place {
  readonly index: number
  readonly at: number
}

const LONGEST_ASIDE = 6

export function isSpan(piece: Piece): piece is Span {
  return 'parts' in piece
}

/** Tells what in a document is the questionnaire's, and leaves the other lines as they are. */
export function piecesOf(lines: readonly Line[], questionnaire: Questionnaire): readonly Piece[] {
  const wordings = wordingsOf(questionnaire)
  const headings = headingsOf(questionnaire)
  const choices = new Set(
    questionnaire.questions.filter((each) => each.kind !== 'free-text').map((each) => each.id),
  )
  const pieces: Piece[] = []
  let last: Span | undefined
  for (let index = 0, at = lines[0]?.from ?? 0; index < lines.length;) {
    const step = spanAt({ index, at }) ?? asideAt(lines, { index, at }, last, choices)
    last = step?.span
    if (step) pieces.push(step.span)
    else pieces.push(cut(lines, { index, at }))
    const next = step ? nextPlace(lines, step.to) : { index: index + 1, at: 0 }
    ;[index, at] = [next.index, next.at]
  }
  return pieces

  function spanAt(place: Place) {
    return wordedSpan(lines, place, wordings, headings) ?? headingSpan(lines, place, headings)
  }
}

function wordedSpan(
  lines: readonly Line[],
  place: Place,
  wordings: Wordings,
  headings: ReadonlyMap<string, Heading>,
): { span: Span; to: Place } | undefined {
  const match = wordingAt(lines, place.index, wordings, place.at)
  if (match === undefined) return undefined
  const { of, id } = match.wording
  const whole = !isWorded(textFrom(lines, match.to))
  if (of === 'title' && !whole) return undefined
  const to = of === 'passage' && !whole ? paragraphEnd(lines, match, wordings, headings) : match.to
  return { span: { of, id, parts: partsBetween(lines, match.from, to) }, to }
}

function headingSpan(lines: readonly Line[], { index, at }: Place, headings: ReadonlyMap<string, Heading>) {
  const line = lines[index]
  const heading = line && at === line.from ? headingAt(line, headings) : undefined
  if (line === undefined || heading === undefined) return undefined
  const to = { index, at: line.text.length }
  return {
    span: {
      of: 'heading' as const,
      id: heading.heading.id,
      heading,
      parts: partsBetween(lines, { index, at }, to),
    },
    to,
  }
}

/** An aside in brackets right after a question tells how to answer; below one, only where it cannot be the answer. */
function asideAt(lines: readonly Line[], place: Place, last: Span | undefined, choices: ReadonlySet<string>) {
  const line = lines[place.index]
  if (last?.of !== 'question' || line === undefined) return undefined
  if (place.at === line.from && !choices.has(last.id)) return undefined
  if (!/^[\s*_]*\(/.test(line.text.slice(place.at, place.at + 10))) return undefined
  for (let index = place.index; index < place.index + LONGEST_ASIDE; index += 1) {
    const text = lines[index]?.text ?? ''
    if (index > place.index && (text === '' || lines[index]?.gap)) return undefined
    const ending = /\)[*_.\s]*$/.exec(text.slice(-20))
    const to = { index, at: text.length }
    if (ending)
      return { span: { of: 'instruction' as const, id: last.id, parts: partsBetween(lines, place, to) }, to }
  }
  return undefined
}

function paragraphEnd(
  lines: readonly Line[],
  match: Match,
  wordings: Wordings,
  headings: ReadonlyMap<string, Heading>,
): Place {
  let { index } = match.to
  for (let line = lines[index + 1]; line && !line.gap; line = lines[index + 1]) {
    if (wordingAt(lines, index + 1, wordings) || headingAt(line, headings)) break
    index += 1
  }
  return { index, at: lines[index]?.text.length ?? 0 }
}

function partsBetween(lines: readonly Line[], from: Place, to: Place): readonly Part[] {
  return lines.slice(from.index, to.index + 1).map((line, place) => ({
    line,
    start: place === 0 ? from.at : line.text.length - line.text.trimStart().length,
    end: from.index + place === to.index ? to.at : line.text.trimEnd().length,
  }))
}

/** Where reading goes on: on the same line if it says more, else on the next. */
function nextPlace(lines: readonly Line[], { index, at }: Place): Place {
  const rest = textFrom(lines, { index, at })
  const closing = /^[^\S\t]*[?:.!)\]"'’”*_]*/.exec(rest)?.[0].length ?? 0
  return rest.slice(closing).trim() !== '' || /[\t|]/.test(rest)
    ? { index, at: at + closing }
    : { index: index + 1, at: lines[index + 1]?.from ?? 0 }
}

function textFrom(lines: readonly Line[], { index, at }: Place): string {
  return lines[index]?.text.slice(at) ?? ''
}

function cut(lines: readonly Line[], { index, at }: Place): Line {
  const line = lines[index] as Line
  return at <= line.from ? line : { ...line, from: at }
}
