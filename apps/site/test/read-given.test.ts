import { openWork, readResponse, saveWork, tabulate } from '@ssi/foi'
import { readFile } from '@ssi/foi/files'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import type { Reader } from '../domains.ts'
import { readGiven } from '../src/read-many/read-given.ts'
import type { ReadStep } from '../src/read-many/read-order.ts'

const reader: Reader = { readFile, openWork, tabulate }
async function stepsOf(name: string, file: Blob, by = reader): Promise<readonly ReadStep[]> {
  const steps: ReadStep[] = []
  for await (const step of readGiven(by, { name, file })) steps.push(step)
  return steps
}
const saysOf = async (file: Blob, by?: Reader) => {
  const [step] = await stepsOf('a', file, by)
  return step?.responses.flatMap(({ reading }) => reading.findings.map((finding) => explain(finding)))
}

describe('readGiven', () => {
  it('reads a response by what it is, whatever its name', async () => {
    const page = '<!doctype html><p>Who delivered these interventions?</p><p>Social Workers: X</p>'
    const [step] = await stepsOf('a.txt', new Blob([page]))
    expect(step).toMatchObject({ isLast: true, findings: [], responses: [{ name: 'a.txt' }] })
    expect(step?.responses[0]?.reading.record.deliverers).toContain('social-workers')
  })

  it('opens saved work, a few responses at a time', async () => {
    const saved = Array.from({ length: 23 }, (_, place) => ({ name: `${place}`, reading: readResponse('x') }))
    const steps = await stepsOf('work.json', new Blob([saveWork(saved)]))
    expect(steps.map(({ responses, isLast }) => [responses.length, isLast])).toEqual([
      [10, false],
      [10, false],
      [3, true],
    ])
    const { rows } = tabulate(saved).responses
    expect(steps.flatMap(({ responses }) => responses)).toEqual(
      saved.map((response, place) => ({ ...response, row: rows[place] })),
    )
  })

  it('gives once what saved work left out', async () => {
    const saved = Array.from({ length: 13 }, (_, place) => ({ name: `${place}`, reading: readResponse('x') }))
    const steps = await stepsOf(
      'work.json',
      new Blob([saveWork(saved, [{ ...saved[0]!, whyLeftOut: 'a reminder' }])]),
    )
    expect(steps.map(({ leftOut }) => leftOut?.map(({ name, whyLeftOut }) => [name, whyLeftOut]))).toEqual([
      [['0', 'a reminder']],
      undefined,
    ])
  })

  it('goes on in saved work after the responses that were told before', async () => {
    const saved = Array.from({ length: 13 }, (_, place) => ({ name: `${place}`, reading: readResponse('x') }))
    const file = new Blob([saveWork(saved)])
    const names: string[] = []
    for await (const step of readGiven(reader, { name: 'work.json', file, told: 10 }))
      names.push(...step.responses.map(({ name }) => name))
    expect(names).toEqual(['10', '11', '12'])
  })

  it('tells what is wrong with saved work, and has a response for text that only begins like it', async () => {
    const damaged = { format: 'ssi-foi-work', version: 1, responses: [{ name: 'b.txt' }] }
    const [step] = await stepsOf('work.json', new Blob([JSON.stringify(damaged)]))
    expect(step?.responses).toEqual([])
    expect(step?.findings.map((finding) => explain(finding))).toEqual([
      'responses.0.reading: The response "b.txt" is damaged here and was left out. Read its document again.',
    ])
    expect(await stepsOf('a.txt', new Blob(['{ not ours }']))).toMatchObject([
      { responses: [{ name: 'a.txt' }] },
    ])
  })

  it('keeps a response for a file that is empty, too large, cannot be opened, or stops its reader', async () => {
    expect(await saysOf(new Blob([]))).toEqual([
      'The file is empty. Ask for the response again, or look for another copy.',
    ])
    const large = new Blob(Array.from({ length: 21 }, () => new Uint8Array(2 ** 20)))
    expect(await saysOf(large)).toEqual([
      'The file has 21 MB, more than the 20 MB that are read. Give one response in a file, without its pictures.',
    ])
    const gone = new Blob(['x'])
    gone.arrayBuffer = () => Promise.reject(new Error('gone'))
    expect(await saysOf(gone)).toEqual([
      'The file could not be opened. Look whether it was moved or is open elsewhere, and add it again.',
    ])
    const failing = ((name: string, bytes: Uint8Array) =>
      bytes.length > 0 ? Promise.reject(new Error('no')) : readFile(name, bytes)) as Reader['readFile']
    expect(await saysOf(new Blob(['x']), { ...reader, readFile: failing })).toEqual([
      'The file stopped the reader. Save it as plain text, and add that file. The others were read all the same.',
    ])
  })
})
