import { describe, expect, it } from 'vitest'
import { cellsOf, isRule, plain, toGrid } from '../../src/reader/grid.ts'

const row = (text: string) => ({ line: 1, text, from: 0, gap: false })
const cells = (text: string) => cellsOf(row(text)).map((cell) => cell.said)

describe('lines', () => {
  it('are counted as an editor counts them, blank ones left out', () => {
    expect(toGrid('a\r\n\r\nb\rc\n\td ')).toEqual([
      { line: 1, text: 'a', from: 0, gap: true },
      { line: 3, text: 'b', from: 0, gap: true },
      { line: 4, text: 'c', from: 0, gap: false },
      { line: 5, text: '\td ', from: 0, gap: false },
    ])
  })
})

describe('cells', () => {
  it('stand between tabs, empty ones too', () => {
    expect(cells('\tYes\tNo')).toEqual(['', 'Yes', 'No'])
    expect(cells('label\t')).toEqual(['label', ''])
    expect(cells('label')).toEqual(['label'])
  })

  it('stand between pipes, the outer ones left out', () => {
    expect(cells('| a | b |')).toEqual(['a', 'b'])
    expect(cells('|  | Yes |  |')).toEqual(['', 'Yes', ''])
    expect(cells('a | b')).toEqual(['a', 'b'])
    expect(cells('| a \\| b | c |')).toEqual(['a | b', 'c'])
  })

  it('say where they stand', () => {
    expect(cellsOf(row(' a\t **X** '))).toEqual([
      { said: 'a', at: { line: 1, text: ' a\t **X** ', column: 0, start: 1, end: 2 } },
      { said: 'X', at: { line: 1, text: ' a\t **X** ', column: 1, start: 4, end: 9 } },
    ])
  })

  it('lose bullets, emphasis and escapes', () => {
    expect(['- **a** b', '* a', '> a', '## a', '*a*', '\\[x\\]', '- [x] a', '-'].map(plain)).toEqual([
      'a b',
      'a',
      'a',
      'a',
      'a',
      '[x]',
      '[x] a',
      '-',
    ])
  })
})

describe('a rule', () => {
  it.for(['---\t---', '|---|:-:|', '---', '***', '___', '====', '| | |', '+---+---+'])('is %j', (text) => {
    expect(isRule(row(text))).toBe(true)
  })

  it.for(['-', '–', 'a---', '--', '\tX', '**'])('is not %j', (text) => {
    expect(isRule(row(text))).toBe(false)
  })
})
