import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { domainFiles } from '../../../interchange/dist/index.js'
import { processorTime } from './processor-time.ts'

const packages = resolve(import.meta.dirname, '../../..')
const folder = (name: string): string => resolve(packages, name, 'dist')

type Exported = Parameters<typeof domainFiles>

function read(name: string): Exported[0] {
  return JSON.parse(readFileSync(resolve(folder(name), 'data.json'), 'utf8')) as Exported[0]
}

/** Every package that publishes a domain; what lies between domains has no records. */
const domains = readdirSync(packages)
  .filter((name) => existsSync(resolve(folder(name), 'data.json')))
  .filter((name) => 'records' in read(name))

/** How long every export of every domain takes, in seconds of processor time, and how many bytes they are. */
export async function exportTime(): Promise<{ readonly seconds: number; readonly bytes: number }> {
  const given = await Promise.all(
    domains.map(async (name) => {
      const data = read(name)
      const exported = (await import(resolve(folder(name), 'index.js'))) as Record<
        string,
        Exported[1][string]
      >
      const schemas = data.records.flatMap(({ id, schema }) => {
        const found = exported[schema]
        return found === undefined ? [] : [[id, found] as const]
      })
      return [data, Object.fromEntries(schemas)] as const
    }),
  )
  const started = processorTime()
  let bytes = 0
  for (const [data, schemas] of given)
    for (const text of Object.values(await domainFiles(data, schemas))) bytes += Buffer.byteLength(text)
  return { seconds: processorTime() - started, bytes }
}

/** Four times the concepts may take so many times the time: for each doubling what reading may take. */
const most = 2.3 ** 2

/** How long the exports of a synthetic scheme take, in seconds of processor time. */
export interface ExportGrowth {
  readonly concepts: number
  readonly seconds: number
}

/** The exports of schemes of 1,000, 2,000 and 4,000 concepts, each the least of three times. */
export async function exportGrowth(): Promise<readonly ExportGrowth[]> {
  const growths: ExportGrowth[] = []
  for (const count of [1000, 2000, 4000]) {
    const data = synthetic(count)
    const times: number[] = []
    for (let run = 0; run < 3; run += 1) {
      const started = processorTime()
      await domainFiles(data, {})
      times.push(processorTime() - started)
    }
    growths.push({ concepts: count, seconds: Math.min(...times) })
  }
  return growths
}

/** Whether exports grow faster than the scheme does. */
export function exportsGrowTooFast(growths: readonly ExportGrowth[]): boolean {
  const [first, , last] = growths
  return first !== undefined && last !== undefined && last.seconds / first.seconds > most
}

/** A scheme in which every concept has ten below it, and a neighbour. */
function synthetic(count: number): Exported[0] {
  const whole = read('ndtms')
  const [model] = Object.values(whole.scheme.concepts)
  if (model === undefined) throw new Error('There is no concept to multiply.')
  const concepts = Array.from({ length: count }, (_, index) => {
    const id = `concept-${index}`
    const below = index === 0 ? {} : { broader: `concept-${Math.floor((index - 1) / 10)}` }
    const not = { [`concept-${(index * 7) % count}`]: { en: 'the other one' } }
    const { broader: _broader, ...rest } = model
    return [id, { ...rest, ...below, id, label: { en: `Concept ${index}` }, not }] as const
  })
  return { ...whole, scheme: { ...whole.scheme, id: 'synthetic', concepts: Object.fromEntries(concepts) } }
}
