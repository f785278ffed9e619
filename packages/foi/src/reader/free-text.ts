import type { FreeText } from '@ssi/taxonomy'
import { facetsIn, facetsOf, joinFacets } from './facets.ts'
import type { FacetIndex } from './facets.ts'
import { cellsOf, isBulleted, isRule } from './grid.ts'
import type { Line } from './grid.ts'
import { because, isNonAnswer, join } from './observations.ts'
import type { Evidence, FacetRead, ItemAnswer, LineRead, TextAnswer } from './reading.ts'

/** What is read of an answer in words. */
export interface TextRead {
  readonly answer: Pick<TextAnswer, 'headings' | 'items' | 'nonAnswers'>
  readonly layout: readonly Line[]
}

interface Entry extends LineRead {
  readonly lines: readonly Line[]
  readonly gap: boolean
}

const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)]\s+/i

/** Reads an answer in words: each line is an item, but for those that introduce the lines below them. */
export function readText(lines: readonly Line[], question: FreeText): TextRead {
  const facets = facetsOf(question)
  const entries = entriesOf(lines.filter((line) => !isRule(line)))
  const [nonAnswers, answers] = [entries.filter(isNone), entries.filter((entry) => !isNone(entry))]
  return {
    answer: {
      ...itemsOf(answers, facets),
      nonAnswers: nonAnswers.map(({ text, evidence }) => ({ text, evidence })),
    },
    layout: lines.filter(isRule),
  }
}

function itemsOf(
  entries: readonly Entry[],
  facets: readonly FacetIndex[],
): Pick<TextAnswer, 'headings' | 'items'> {
  const headings: ItemAnswer[] = []
  const items: ItemAnswer[] = []
  let under: number | undefined
  // Where the first line follows its heading at once, a blank line ends what stands under it.
  let close = false
  entries.forEach((entry, place) => {
    const item = itemOf(entry, facets)
    if (isHeading(entry, entries[place + 1])) {
      under = headings.push(item) - 1
      close = entries[place + 1]?.gap === false
      return
    }
    if (close && entry.gap) under = undefined
    const heading = under === undefined ? undefined : headings[under]
    items.push(heading === undefined ? item : { ...item, facets: passDown(heading, item), under })
  })
  return { headings, items }
}

function isNone({ text }: Entry): boolean {
  return isNonAnswer(text)
}

function isHeading({ text }: Entry, next: Entry | undefined): boolean {
  return next !== undefined && /[:‐‑–—-]$/.test(text)
}

/** What a heading says holds for the lines under it, unless they say otherwise. */
function passDown(heading: ItemAnswer, item: ItemAnswer): readonly FacetRead[] {
  const own = new Set(item.facets.map((each) => each.facet))
  const passed = heading.facets.filter((each) => !own.has(each.facet))
  return [...item.facets, ...passed.map((each) => ({ ...each, ...because('from-heading', each.evidence) }))]
}

function itemOf({ text, evidence, lines }: Entry, facets: readonly FacetIndex[]): ItemAnswer {
  return { text, evidence, facets: joinFacets(lines.flatMap((line) => facetsIn(line, facets))) }
}

function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && continues(line, group)) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => ({
    text: group.map(textOf).join(' '),
    evidence: group.map(evidenceOfLine),
    lines: group,
    gap: group[0]?.gap ?? false,
  }))
}

/** An indented line goes on with the bullet above it. */
function continues(line: Line, [first]: readonly Line[]): boolean {
  return (
    first !== undefined && isBulleted(first) && !isBulleted(line) && !line.gap && /^\s{2}/.test(line.text)
  )
}

function textOf(line: Line): string {
  return join(cellsOf(line).filter((cell) => cell.text !== '')).replace(NUMBER, '')
}

function evidenceOfLine({ number, text, from }: Line): Evidence {
  const start = from + (text.length - from - text.slice(from).trimStart().length)
  return { line: number, text, start, end: text.trimEnd().length }
}
