import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** As much as lists of pages show of one. */
const ENOUGH = 200

/** The sentences that the first paragraph of a text begins with: whole ones, and one at least. */
export function beginningOf(markdown: string): string | undefined {
  const { children } = unified().use(remarkParse).parse(markdown)
  const first = children.find((node) => node.type === 'paragraph')
  if (first === undefined) return undefined
  // A decision begins with the name of its first part.
  const words = first.children.filter(({ type }, at) => at > 0 || type !== 'strong')
  return sentencesOf(toString(words).replaceAll(/\s+/g, ' ').trim())
}

function sentencesOf(paragraph: string): string {
  const sentences = Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph))
  return sentences
    .filter(({ index, segment }) => index === 0 || index + segment.trimEnd().length <= ENOUGH)
    .map(({ segment }) => segment)
    .join('')
    .trim()
}
