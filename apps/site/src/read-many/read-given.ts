import type { NamedReading } from '@ssi/foi'
import type { Reader } from '../../domains.ts'
import { type FileFault, fileFinding } from './file-finding.ts'
import type { GivenFile, ReadResponse, ReadStep } from './read-order.ts'

/** The largest response that is read, in bytes; saved work holds many. */
const LARGEST = 20 * 2 ** 20
const LARGEST_WORK = 20 * LARGEST
/** How many responses of saved work are told at once. */
const AT_ONCE = 10

/** Reads a file that was given: as saved work if it is that, else as a response. Never throws. */
export async function* readGiven(reader: Reader, given: GivenFile): AsyncGenerator<ReadStep> {
  const work = given.endedWorker ? undefined : await savedWork(reader, given)
  if (work !== undefined) return yield* work
  yield { responses: withRows(reader, [await readOne(reader, given)]), findings: [], isLast: true }
}

function withRows({ tabulate }: Reader, responses: readonly NamedReading[]): readonly ReadResponse[] {
  const { rows } = tabulate(responses).responses
  return responses.map((response, place) => ({ ...response, row: rows[place] }))
}

async function readOne(reader: Reader, { name, file, endedWorker }: GivenFile): Promise<NamedReading> {
  if (endedWorker) return unread(reader, name, 'reader-stopped')
  if (file.size > LARGEST) return unread(reader, name, 'file-too-large', file.size)
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    try {
      return { name, reading: await reader.readFile(name, bytes, { limit: LARGEST }) }
    } catch {
      return unread(reader, name, 'reader-stopped')
    }
  } catch {
    return unread(reader, name, 'file-not-opened')
  }
}

/** A response of which nothing is known, with what kept it from being read. */
async function unread(reader: Reader, name: string, fault: FileFault, size?: number): Promise<NamedReading> {
  const reading = await reader.readFile(name, new Uint8Array())
  return { name, reading: { ...reading, findings: [fileFinding(fault, size)] } }
}

async function savedWork(
  reader: Reader,
  { file, told = 0 }: GivenFile,
): Promise<readonly ReadStep[] | undefined> {
  try {
    const start = await file.slice(0, 64).text()
    if (!start.trimStart().startsWith('{') || file.size > LARGEST_WORK) return undefined
    const { responses: all, leftOut, findings } = reader.openWork(await file.text())
    if (findings.some(({ code }) => code === 'not-saved-work')) return undefined
    const responses = all.slice(told)
    const steps = Math.max(1, Math.ceil(responses.length / AT_ONCE))
    return Array.from({ length: steps }, (_, step) => ({
      responses: withRows(reader, responses.slice(step * AT_ONCE, (step + 1) * AT_ONCE)),
      ...(step === 0 && told === 0 ? { leftOut, findings } : { findings: [] }),
      isLast: step === steps - 1,
    }))
  } catch {
    return undefined
  }
}
