import { describe, expect, it } from 'vitest'
import { idsTable, labelsModule, speaksDutch } from '../src/tables/labels-module.ts'
import { onlyScheme } from '../src/tables/only-scheme.ts'
import { retiredModule } from '../src/tables/retired-module.ts'
import { plainJson } from '../src/tables/plain-json.ts'

const scheme = {
  id: 'answers',
  version: '1.0.0',
  concepts: { yes: { label: { en: 'Yes' } }, 'trust-says': { label: { en: "The trust's \\ own" } } },
}

describe('the label table of a scheme', () => {
  it('lists every id with its English label, quotes and backslashes escaped', () => {
    expect(labelsModule(scheme)).toBe(
      [
        '// Written by the build from src/scheme.ts.',
        'export const labels = {',
        "  'yes': 'Yes',",
        "  'trust-says': 'The trust\\'s \\\\ own',",
        '} as const',
        '',
      ].join('\n'),
    )
  })

  it('stands beside a table of every id, for guards', () => {
    expect(idsTable(scheme)).toBe(
      ['export const ids: ReadonlySet<unknown> = new Set([', "  'yes',", "  'trust-says',", '])', ''].join(
        '\n',
      ),
    )
  })

  it('is there in Dutch where the scheme speaks it, a name staying as it is', () => {
    const dutch = { concepts: { yes: { label: { en: 'Yes', nl: 'Ja' } }, ann: { label: { en: 'Ann' } } } }
    expect([speaksDutch(dutch), speaksDutch(scheme)]).toEqual([true, false])
    expect(labelsModule(dutch, 'nl')).toBe(
      [
        '// Written by the build from src/scheme.ts.',
        'export const labels = {',
        "  'yes': 'Ja',",
        "  'ann': 'Ann',",
        '} as const',
        '',
      ].join('\n'),
    )
  })

  it('is written from the one scheme of its module', () => {
    expect(onlyScheme({ answers: scheme, help: () => 1 }, 'src/scheme.ts')).toBe(scheme)
    expect(() => onlyScheme({ a: scheme, b: scheme }, 'src/scheme.ts')).toThrow(
      'src/scheme.ts: expected one exported scheme, found 2.',
    )
  })
})

describe('the data file of a domain', () => {
  it('keeps the order of its keys and ends with a line feed', () => {
    expect(plainJson({ b: 1, a: [true, null] })).toBe('{\n  "b": 1,\n  "a": [\n    true,\n    null\n  ]\n}\n')
  })

  it.for([
    ['a function', { rules: [{ holds: () => true }] }, 'rules.0.holds: [Function: holds] is no plain data.'],
    ['a number that is none', { limit: Number.NaN }, 'limit: NaN is no plain data.'],
    ['a map', { concepts: new Map() }, 'concepts: Map(0) {} is no plain data.'],
  ] as const)('refuses %s, which JSON would lose', ([, data, message]) => {
    expect(() => plainJson(data)).toThrow(message)
  })
})

it('the table of what is retired holds those concepts alone', () => {
  const retired = { since: '1.1.0', reason: { en: 'Nobody asks.' }, use: ['yes'] }
  const concepts = { ...scheme.concepts, maybe: { label: { en: 'Maybe' }, retired } }
  expect(retiredModule({ concepts })).toBe(
    [
      '// Written by the build from src/scheme.ts.',
      "import type { Retired } from '@ssi/rules'",
      '',
      `export const retired: Retired = ${JSON.stringify({ maybe: retired }, null, 2)}`,
      '',
    ].join('\n'),
  )
})
