import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/files.ts'
import type { FileReading } from '../../src/files.ts'
import { accounted } from '../reader/library.ts'

/** What is kept beside an example: the options its writer meant to mark, and what is to be read of it. */
interface Expected {
  readonly meant: readonly string[]
  readonly record: unknown
  readonly findings?: readonly string[]
}

const folder = new URL('../../examples/', import.meta.url)
const files = readdirSync(folder).filter((file) => !file.endsWith('.json'))
const read = (file: string): Promise<FileReading> => readFile(file, readFileSync(new URL(file, folder)))
const expected = (file: string): Expected =>
  JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8')) as Expected

describe('the example responses', () => {
  it('are at least thirty, in every format that is read', () => {
    const endings = new Set(files.map((file) => file.replace(/^.*\./, '')))
    expect([files.length >= 30, [...endings].toSorted()]).toEqual([true, ['docx', 'html', 'md', 'txt']])
  })

  it.for(files)('%s is read as its record', async (file) => {
    const { record, findings } = await read(file)
    const { record: wanted, findings: codes = [] } = expected(file)
    expect({ record, findings: findings.map(({ code }) => code) }).toEqual({
      record: wanted,
      findings: codes,
    })
  })

  it.for(files)('%s has each line in its place', async (file) => {
    const reading = await read(file)
    const places = accounted(reading)
    const lines = reading.text.split(/\r\n?|\n/).flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
    expect(lines.filter((line) => !places.has(line))).toEqual([])
  })

  it.for(files)('%s says nothing for certain that was not meant', async (file) => {
    const { meant } = expected(file)
    const wrong = (await read(file)).answers.flatMap((answer) =>
      answer.kind === 'free-text'
        ? []
        : answer.options.filter(
            ({ option, confidence, marked }) => confidence === 'certain' && marked !== meant.includes(option),
          ),
    )
    expect(wrong).toEqual([])
  })
})
