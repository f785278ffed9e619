import type { FreeText } from '@ssi/taxonomy'
import { because } from './because.ts'
import { acrossBreak, endsInRange, isBrokenRange } from './broken-range.ts'
import { facetReader, joinFacets } from './facets.ts'
import { cellsOf, evidenceAt, isAligned, isBulleted, isRule } from './grid.ts'
import type { Line } from './grid.ts'
import { isNonAnswer } from './marks.ts'
import type { FacetRead, ItemAnswer, LineRead, Refusal, TextAnswer } from './reading.ts'
import { endsAnswers, refusalIn, statusOf } from './refusals.ts'
import { headerWords, isHeaderOf } from './text-tables.ts'

interface Entry {
  readonly item: ItemAnswer
  readonly refusal?: Refusal
  readonly gap: boolean
}

/** What an answer in words is made of, and the lines below it that answer nothing. */
export interface TextRead extends Pick<
  TextAnswer,
  'headings' | 'items' | 'nonAnswers' | 'refusals' | 'status'
> {
  readonly layout: readonly Line[]
  readonly unread: readonly Line[]
}

const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)]\s+/i
const LONG = 60

/** Reads an answer in words: each line is an item, but for those that introduce the lines below them. */
export function readText(lines: readonly Line[], question: FreeText): TextRead {
  const end = lines.findIndex(endsAnswers)
  const own = end === -1 ? lines : lines.slice(0, end)
  const words = headerWords(question)
  const isLayout = (line: Line, place: number) =>
    isRule(line) || isHeaderOf(own.slice(Math.max(0, place - 1), place + 3), line, words)
  const layout = own.filter(isLayout)
  const answer = itemsOf(entriesOf(without(own, layout), question))
  return { ...answer, ...statusOf(answer.items.length > 0, answer), layout, unread: lines.slice(own.length) }
}

function without(lines: readonly Line[], left: readonly Line[]): readonly Line[] {
  const set = new Set(left)
  return lines.filter((line) => !set.has(line))
}

function entriesOf(lines: readonly Line[], question: FreeText): readonly Entry[] {
  const facets = facetReader(question)
  return groupsOf(lines).map((group) => {
    const text = joined(group).replace(NUMBER, '')
    const evidence = group.map((line) => evidenceAt(line, line.from, line.text.length))
    const said = group.flatMap((line, place) => {
      const above = group[place - 1]
      return [
        ...(above && isBrokenRange(above, line) ? acrossBreak(above, line, facets) : []),
        ...facets(line),
      ]
    })
    const item = { text, evidence, facets: joinFacets(said) }
    const [first] = group.flatMap((line) => refusalIn(line) ?? [])
    // A line that says what is offered is an item, though it also says what is not held.
    const refusal = first && item.facets.length === 0 ? { refusal: { ...first, text, evidence } } : {}
    return { item, ...refusal, gap: group[0]?.gap ?? false }
  })
}

function itemsOf(
  entries: readonly Entry[],
): Pick<TextAnswer, 'headings' | 'items' | 'nonAnswers' | 'refusals'> {
  const headings: ItemAnswer[] = []
  const items: ItemAnswer[] = []
  const nonAnswers: LineRead[] = []
  const refusals: Refusal[] = []
  let under: number | undefined
  // Where the first line follows its heading at once, a blank line ends what stands under it.
  let close = false
  for (const [place, { item, refusal, gap }] of entries.entries()) {
    const next = entries[place + 1]
    if (refusal) refusals.push(refusal)
    else if (isNonAnswer(item.text)) nonAnswers.push({ text: item.text, evidence: item.evidence })
    else if (next && /[:‐‑–—-]$/.test(item.text) && !endsInRange(item.text)) {
      under = headings.push(item) - 1
      close = !next.gap
    } else {
      if (close && gap) under = undefined
      items.push(under === undefined ? item : { ...item, under, facets: withHeading(item, headings[under]) })
    }
  }
  return { headings, items, nonAnswers, refusals }
}

/** What a heading says holds for the lines under it, unless they say otherwise. */
function withHeading({ facets }: ItemAnswer, heading: ItemAnswer | undefined): readonly FacetRead[] {
  const own = new Set(facets.map(({ facet }) => facet))
  const passed = heading?.facets.filter(({ facet }) => !own.has(facet)) ?? []
  return [...facets, ...passed.map((each) => ({ ...each, ...because('from-heading', each.evidence) }))]
}

/** Lines that make one item: one that is indented under a bullet, or goes on in the middle of a sentence. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1) ?? []
    const [first, last] = [group[0], group.at(-1)]
    const more =
      first &&
      last &&
      !line.gap &&
      !isBulleted(line) &&
      (isUnder(first, line) || goesOn(last, line) || isBrokenRange(last, line))
    if (more) group.push(line)
    else groups.push([line])
  }
  return groups
}

function isUnder(first: Line, { text }: Line): boolean {
  return isBulleted(first) && /^\s{2}/.test(text)
}

/** A line that was broken at the edge of the page: long, no end of a sentence, and the next begins in small letters. */
function goesOn({ text: above }: Line, { text }: Line): boolean {
  return (
    above.trim().length >= LONG && !/[.:;!?‐‑–—-]\s*$/.test(above.slice(-9)) && /^\s*\p{Ll}{2}/u.test(text)
  )
}

/** The lines as one text; the two halves of a range stand together. */
function joined(group: readonly Line[]): string {
  const parts = group.map((line, place) => {
    const above = group[place - 1]
    return (above && !isBrokenRange(above, line) ? ' ' : '') + textOf(line)
  })
  return parts.join('')
}

function textOf(line: Line): string {
  const said = cellsOf(line).map((cell) => cell.said)
  return said.filter((words) => words !== '').join(isAligned(line) ? ' ' : '; ')
}
