import type { Option } from '@ssi/taxonomy'
import type { Layout } from './layout.ts'

/** The options of a question in the order of the layout. */
export function inOrder<Item>(options: readonly Item[], { order }: Pick<Layout, 'order'>): readonly Item[] {
  const numbered = options.map((option, place) => ({ option, number: order[place] ?? place }))
  return numbered.toSorted((a, b) => a.number - b.number).map(({ option }) => option)
}

/** The label of an option as the layout writes it, in lines. */
export function labelLines({ label }: Option, { slips, width }: Layout): readonly string[] {
  const text = slips ? slipped(label.en) : label.en
  return width === 0 ? [text] : wrapped(text, width)
}

/** The text without the third letter of its longest word, if that is long enough to be known without it. */
function slipped(text: string): string {
  const longest = [...text.matchAll(/[a-z]+/gi)].toSorted((a, b) => b[0].length - a[0].length)[0]
  if (longest === undefined || longest[0].length < 8) return text
  const place = longest.index + 2
  return text.slice(0, place) + text.slice(place + 1)
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
