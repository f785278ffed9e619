import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** As much as lists of pages show of one. */
const ENOUGH = 200

/** The sentences that a text begins with, in its first paragraph or point: whole ones, and one at least. */
export function beginningOf(markdown: string): string | undefined {
  const { children } = unified().use(remarkParse).parse(markdown)
  const [first] = children.flatMap((node) => {
    const [point] = node.type === 'list' ? node.children : []
    return [node, ...(point?.children ?? [])].filter(({ type }) => type === 'paragraph')
  })
  if (first?.type !== 'paragraph') return undefined
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
