import type { FreeText } from '@ssi/taxonomy'
import { facetReader, joinFacets } from './facets.ts'
import { cellsOf, evidenceAt, isBulleted, isRule } from './grid.ts'
import type { Line } from './grid.ts'
import { isNonAnswer } from './marks.ts'
import { because } from './options.ts'
import type { FacetRead, ItemAnswer, LineRead, TextAnswer } from './reading.ts'

interface Entry {
  readonly item: ItemAnswer
  readonly gap: boolean
}

const NUMBER = /^\(?(?:\d{1,2}|[a-z])[.)]\s+/i

/** Reads an answer in words: each line is an item, but for those that introduce the lines below them. */
export function readText(
  lines: readonly Line[],
  question: FreeText,
): Pick<TextAnswer, 'headings' | 'items' | 'nonAnswers'> {
  const facets = facetReader(question)
  const headings: ItemAnswer[] = []
  const items: ItemAnswer[] = []
  const nonAnswers: LineRead[] = []
  const entries = groupsOf(lines).map((group): Entry => {
    const text = group.map(textOf).join(' ')
    const evidence = group.map((line) => evidenceAt(line, line.from, line.text.length))
    return {
      item: { text, evidence, facets: joinFacets(group.flatMap((line) => facets(line))) },
      gap: group[0]?.gap ?? false,
    }
  })
  let under: number | undefined
  // Where the first line follows its heading at once, a blank line ends what stands under it.
  let close = false
  for (const [place, { item, gap }] of entries.entries()) {
    const next = entries[place + 1]
    if (isNonAnswer(item.text)) nonAnswers.push({ text: item.text, evidence: item.evidence })
    else if (next && /[:‐‑–—-]$/.test(item.text)) {
      under = headings.push(item) - 1
      close = !next.gap
    } else {
      if (close && gap) under = undefined
      items.push(under === undefined ? item : { ...item, under, facets: withHeading(item, headings[under]) })
    }
  }
  return { headings, items, nonAnswers }
}

/** What a heading says holds for the lines under it, unless they say otherwise. */
function withHeading({ facets }: ItemAnswer, heading: ItemAnswer | undefined): readonly FacetRead[] {
  const own = new Set(facets.map(({ facet }) => facet))
  const passed = heading?.facets.filter(({ facet }) => !own.has(facet)) ?? []
  return [...facets, ...passed.map((each) => ({ ...each, ...because('from-heading', each.evidence) }))]
}

/** Lines that make one item: an indented line goes on with the bullet above it. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines.filter((each) => !isRule(each))) {
    const [first] = groups.at(-1) ?? []
    const more = first && isBulleted(first) && !isBulleted(line) && !line.gap && /^\s{2}/.test(line.text)
    if (more) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

function textOf(line: Line): string {
  const said = cellsOf(line).map((cell) => cell.said)
  return said
    .filter((words) => words !== '')
    .join(' ')
    .replace(NUMBER, '')
}
