import { expect, it } from 'vitest'
import { saySame } from '../src/documentation/same-report.ts'

it('two reports are the same whatever the order of a union and of the lines of an object', () => {
  expect(saySame('a: "x" | "y";\n  "x": "x";\n  "y": "y";', 'a: "y" | "x";\n  "y": "y";\n  "x": "x";')).toBe(
    true,
  )
})

it('a name more, less or other makes them differ', () => {
  expect(saySame('a: "x" | "y";', 'a: "x" | "y" | "z";')).toBe(false)
  expect(saySame('export const a: string;', 'export const b: string;')).toBe(false)
})
