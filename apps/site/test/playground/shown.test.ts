import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shown } from '../../src/playground/shown.ts'

describe('a value that is shown', () => {
  it('stands on one line where it is short', () => {
    expect(shown('a')).toBe("'a'")
    expect(shown({ things: [1, 'x'] })).toBe("{ things: [ 1, 'x' ] }")
  })

  it('has one line for each value where it is long', () => {
    const long = 'A sentence that takes more than half of a line of the output.'
    expect(shown({ verdict: 'breaks', findings: [{ says: long, 'of-a': [1, 2] }] })).toBe(
      [
        '{',
        "  verdict: 'breaks',",
        '  findings: [',
        '    {',
        `      says: '${long}',`,
        "      'of-a': [ 1, 2 ],",
        '    },',
        '  ],',
        '}',
      ].join('\n'),
    )
  })

  it('ends where it holds itself', () => {
    const around: Record<string, unknown> = { name: 'x'.repeat(80) }
    around['self'] = around
    expect(shown(around).split('\n')[0]).toBe('{')
    expect(shown(around)).toContain('[Circular]')
  })

  it('can always be shown', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }), (value) => {
        expect(typeof shown(value)).toBe('string')
      }),
    )
  })
})
