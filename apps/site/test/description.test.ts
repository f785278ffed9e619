import { describe, expect, it } from 'vitest'
import { beginningOf } from '../plugins/description.ts'

describe('a page that does not describe itself is described by how it begins', () => {
  it('to the end of its first sentence, over the ends of lines, without the marks of Markdown', () => {
    expect(beginningOf('# Title\n\nOne `sentence` that\nruns **on**. It\nends.\n\nAnother paragraph.')).toBe(
      'One sentence that runs on. It ends.',
    )
    expect(beginningOf('Short. Then [a link](x.md) follows.\n')).toBe('Short. Then a link follows.')
  })

  it('with whole sentences, as many as fit', () => {
    const long = `It goes on ${'and on '.repeat(40)}to its end.`
    expect(beginningOf(`It begins. ${long}`)).toBe('It begins.')
    expect(beginningOf(long)).toBe(long)
  })

  it('without the name of its first part', () => {
    expect(beginningOf('**Context.** A sentence.\nAnother.')).toBe('A sentence. Another.')
  })

  it('passes over headings, tables and code', () => {
    expect(beginningOf('## Heading\n\n```ts\ncode\n```\n\nA sentence.')).toBe('A sentence.')
    expect(beginningOf('# Heading\n\n- A point.\n- Another.')).toBe('A point.')
    expect(beginningOf('## Heading')).toBeUndefined()
  })
})
