import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'

const folder = fileURLToPath(new URL('../src/words/', import.meta.url))
const files = globSync('*.ts', { cwd: folder }).filter((file) => !['language.ts', 'said.ts'].includes(file))

/** Words that are the same in both languages. */
const alike = new Set([
  'A–Z',
  'API',
  'CSV',
  'Code',
  'Download .ics',
  'Download JSON',
  'Download Markdown',
  'Downloads',
  'Filter',
  'Id',
  'Letters',
  'Link',
  'Record',
  'Site',
  'Stop',
  'BibTeX',
  'open',
  'Was:',
  'document',
  'facet',
  'or',
  'record',
])

// Tests run in one process: the pages of the next one are in English again.
afterAll(() => {
  vi.doUnmock('@generated/i18n')
  vi.resetModules()
})

describe.for(files)('the catalogue, %s', (file) => {
  it('says everything in English and in Dutch', async () => {
    const [english, dutch] = [await wordsOf(file, 'en'), await wordsOf(file, 'nl')]
    expect([...dutch.keys()]).toEqual([...english.keys()])
    expect([...english].filter(([, words]) => words.trim() === '')).toEqual([])
    expect([...english].filter(([name, words]) => dutch.get(name) === words && !alike.has(words))).toEqual([])
  })
})

/** Every phrase of a part of the catalogue, by its name; one that is written from values with values in it. */
async function wordsOf(file: string, language: 'en' | 'nl'): Promise<ReadonlyMap<string, string>> {
  vi.resetModules()
  vi.doMock('@generated/i18n', () => ({ default: { currentLocale: language } }))
  const parts: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `../src/words/${file}`)
  const words = new Map<string, string>()
  for (const [part, phrases] of Object.entries(parts)) {
    if (typeof phrases !== 'object' || phrases === null) continue
    for (const [name, phrase] of Object.entries(phrases)) words.set(`${part}.${name}`, told(phrase, language))
  }
  return words
}

function told(phrase: unknown, language: 'en' | 'nl'): string {
  if (typeof phrase === 'function') return String(phrase([1, 2], [3, 4], [5, 6]))
  if (typeof phrase === 'object' && phrase !== null && language in phrase)
    return told((phrase as Readonly<Record<string, unknown>>)[language], language)
  return typeof phrase === 'string' ? phrase : JSON.stringify(phrase)
}
