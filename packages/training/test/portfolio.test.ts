import { completeProgress, portfolio, type ProgressInput, training } from '@ssi/training'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** Read by a parser of Markdown, its extensions of GitHub among them, that had no part in the writing. */
const parsed = (markdown: string): readonly Node[] =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children
const wordsIn = (node: Node): string =>
  node.type === 'break' ? '\n' : (node.value ?? (node.children ?? []).map(wordsIn).join(''))
const typesIn = (nodes: readonly Node[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => [node.type, ...typesIn(node.children ?? [])]))
const linksIn = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [...(node.type === 'link' ? [node] : []), ...linksIn(node.children ?? [])])
const withReflection = (reflection: string): ProgressInput => ({
  topics: [{ topic: 'mutual-aid-topic', tasks: [{ task: 'explore-the-resources', reflection }] }],
})

/** What a reader of the document reads as the reflection: everything below its label. */
const shown = (reflection: string): string => {
  const blocks = parsed(portfolio(withReflection(reflection)))
  const label = blocks.findIndex((block) => wordsIn(block) === 'Reflection')
  return blocks
    .slice(label + 1)
    .map(wordsIn)
    .join('\n\n')
}

describe('a portfolio', () => {
  it('holds every reflection and opinion under its task, and each motion as a motion', () => {
    const text = parsed(portfolio(completeProgress)).map(wordsIn)
    const tasks = (completeProgress.topics ?? []).flatMap((topic) => topic?.tasks ?? [])
    const said = tasks.flatMap((task) => [task?.reflection ?? [], task?.opinion ?? []].flat())
    expect(said).toHaveLength(16)
    expect(said.filter((words) => !text.includes(words))).toEqual([])
    expect(text.filter((words) => words.startsWith('Motion: ‘'))).toHaveLength(4)
    expect(text.filter((words) => words.startsWith('Topic '))).toEqual([
      'Topic One: motivational interviewing',
      'Topic Two: social behaviour and network therapy',
      'Topic Three: mutual aid and fellowships',
      'Topic Four: the place of brief interventions',
    ])
  })

  it('says nothing that nobody said', () => {
    expect(portfolio({})).toBe('# Portfolio of professional development\n')
    const known = [
      'Portfolio of professional development',
      'Topic Three: mutual aid and fellowships',
      'First task: explore the resources for this topic',
      'Reflection',
      'mine',
    ]
    expect(parsed(portfolio(withReflection('mine'))).map(wordsIn)).toEqual(known)
  })

  it.for([
    ['markup of the web', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    [
      'a link',
      '[a](javascript:alert(1)) <https://example.org> https://example.org www.example.org a@example.org',
    ],
    ['a picture', '![a](https://example.org/a.png)'],
    ['a heading', '# I\n===\nam\n---'],
    ['lists', '- a\n+ b\n* c\n1. d\n2) e\n- [ ] f'],
    ['code', '```js\nalert(1)\n```\n    indented\n\tindented'],
    ['a quotation', '> said'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['emphasis', '*a* _b_ **c** __d__ ~~e~~'],
    ['entities', '&lt; &#60; &amp;'],
    ['escapes', String.raw`\* \\ \n`],
    ['a definition and a footnote', '[a]: https://example.org\n\n[^1]: note'],
    ['a directive', ':::danger\n:smile: {expression} $math$'],
    ['white space', '  two\n\n\n\n  spaces  \n\t\nand empty lines\n\n'],
    ['other line ends', 'a\r\nb\rc'],
    ['other writing', 'Здравствуйте 你好 שלום \u202E abc 👩‍👩‍👧'],
    ['names of prototypes', '__proto__'],
    ['an id', 'debate'],
  ] as const)('shows %s as the words it is', ([, words]) => {
    expect(shown(words)).toBe(words)
    const nodes = parsed(portfolio(withReflection(words)))
    const plain = ['heading', 'paragraph', 'strong', 'text', 'break', 'link']
    expect([...typesIn(nodes)].filter((type) => !plain.includes(type))).toEqual([])
    expect(linksIn(nodes).filter(({ url = '', ...link }) => !url.endsWith(wordsIn(link)))).toEqual([])
  })

  it('shows any words as they are, and makes no markup of them', () => {
    const sign = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&:=@$^%/"\' \t\n\r0123456789aw,;?'.split(''))
    const words = fc.oneof(
      fc.string({ unit: sign, maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom('www.', 'https://', '<a>', '    ', '\n', '---', '1.', 'x', '&#10;', ':a:', '\\'),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(words, (reflection) => {
        fc.pre(!['', 'none', 'not-stated'].includes(reflection) && !reflection.includes('\0'))
        expect(shown(reflection)).toBe(reflection)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what it could not read, at the end', () => {
    const given = {
      start: 'soon',
      credits: 10,
      topics: [{ topic: 'topic-five', tasks: [{ reflection: ['a', 'list'] }] }],
    }
    const text = parsed(portfolio(given as never)).map(wordsIn)
    expect(text.slice(text.indexOf('Set aside, since it could not be read'))).toEqual([
      'Set aside, since it could not be read',
      'start: "soon"topics.0.topic: "topic-five"topics.0.tasks.0.reflection: ["a","list"]credits: 10',
    ])
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(portfolio(input as ProgressInput)).toMatch(/^# Portfolio of professional development\n/)
      }),
    )
  })

  it('takes twice the time for twice the words', () => {
    const time = (size: number): number => {
      const words = '  *a* [b] 1. \n\n\n'.repeat(size)
      const began = performance.now()
      portfolio(withReflection(words))
      return performance.now() - began
    }
    time(1000)
    expect(time(200_000)).toBeLessThan(6 * time(100_000) + 50)
  })

  it('names the module’s own concepts only', () => {
    expect(training.concepts.portfolio.label.en).toBe('portfolio of professional development')
  })
})
