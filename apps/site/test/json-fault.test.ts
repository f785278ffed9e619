import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '../src/check/json-fault.ts'

describe('jsonFault', () => {
  it.for([
    ['{ "a": yes }', 1, 8],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{ "a" 1 }', 1, 7],
    ['[1 2]', 1, 4],
    ['{ "a": 1', 1, 9],
    ['{} {}', 1, 4],
    ['"open', 1, 1],
    ['01', 1, 1],
  ] as const)('places the fault of %j', ([text, line, column]) => {
    expect(jsonFault(text)).toMatchObject({ line, column })
  })

  it('finds no fault in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toBeUndefined()
      }),
    )
  })

  it('finds a fault wherever the language finds one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:0123-.eE ntrufalse\\\n')) }),
        (text) => {
          expect(jsonFault(text) === undefined).toBe(isJson(text))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
