import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdownOf } from '../plugins/machines/markdown.ts'

const read = (html: string) =>
  markdownOf(unified().use(rehypeParse).parse(`<main>${html}</main>`), (path) => path === '/ndtms/')

describe('a page as Markdown', () => {
  it('says the way to it in one line, with links to Markdown', () => {
    expect(
      read('<nav class="trail"><ol><li><a href="/ndtms/">NDTMS</a></li><li>Rules</li></ol></nav><h1>A</h1>'),
    ).toBe('[NDTMS](/ndtms/index.md) › Rules\n\n# A\n')
  })

  it('keeps the examples that are pressed, each with its verdict', () => {
    expect(
      read(
        '<ul class="example-strip"><li><button><span>met</span><code>{ "a": 1 }</code></button></li></ul>',
      ),
    ).toBe('- met · `{ "a": 1 }`\n')
  })

  it('parts words that only the style keeps apart, and no mark from its word', () => {
    expect(read('<p><a href="/x">Title</a><span>, seen</span><span>here</span><span></span></p>')).toBe(
      '[Title](/x), seen · here\n',
    )
  })

  it('leaves out what is for hands: fields, buttons, links to places on the page', () => {
    expect(read('<h2>A<a class="to-here" href="#a">#</a></h2><button>Copy</button><input>')).toBe('## A\n')
  })
})
