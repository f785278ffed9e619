import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeIn, linkTo } from '../../src/playground/link.ts'

/** What a browser makes of an address: the part after `#`, and everything before it. */
function opened(link: string): URL {
  return new URL(link, 'https://ssi.invalid')
}

describe('a link that carries code', () => {
  it('gives the code back, whatever it holds', () => {
    const hostile = fc.constantFrom(
      '#',
      '%',
      '%25',
      '&',
      '=',
      '"><script>',
      '\n',
      '\u2028',
      '\0',
      '💥',
      '\ud800',
    )
    const code = fc
      .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 20 })))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(code, (text) => {
        expect(codeIn(opened(linkTo(text)).hash)).toEqual({ kind: 'code', code: text.toWellFormed() })
      }),
    )
  })

  it('holds the code behind the # alone, which is sent nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { pathname, search } = opened(linkTo(text))
        expect(`${pathname}${search}`).toBe('/playground/')
      }),
    )
  })

  it('that was cut within a character is told apart from one that carries nothing', () => {
    expect(codeIn('#code=a%E2%82')).toEqual({ kind: 'unreadable' })
    expect(codeIn('')).toEqual({ kind: 'none' })
    expect(codeIn('#content')).toEqual({ kind: 'none' })
  })
})
