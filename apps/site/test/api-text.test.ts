import { describe, expect, it } from 'vitest'
import { apiText } from '../plugins/api-text.ts'

const words = (count: number) =>
  Array.from({ length: count }, (_, at) => `\`"word-${at}"\``).join(String.raw` \| `)

describe('a page of the API', () => {
  it('begins with what its package says of itself', () => {
    expect(apiText('# @ssi/foi\n\n## Functions\n', 'What it is.')).toBe(
      '# @ssi/foi\n\nWhat it is.\n\n## Functions\n',
    )
  })

  it('says of a choice between many words how many there are more', () => {
    expect(apiText(`| ${words(9)} |`, '')).toBe(String.raw`| ${words(1)} \| … 8 more |`)
    expect(apiText(`| ${words(8)} |`, '')).toBe(`| ${words(8)} |`)
  })

  it('leaves out what a long constant is made of', () => {
    const long = '> `const` **offering**: `Check`' + String.raw`\<` + 'x'.repeat(600) + String.raw`\>`
    expect(apiText(long, '')).toBe('> `const` **offering**: `Check`' + String.raw`\<…\>`)
    expect(apiText('> `const` **a**: `B`\\<`C`\\>', '')).toBe('> `const` **a**: `B`\\<`C`\\>')
  })
})
