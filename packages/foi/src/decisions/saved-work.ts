import type { Finding } from '@ssi/rules'
import { decideAnswer } from '../decide-answer.ts'
import type { NamedReading } from '../named-reading.ts'
import type { DecidedReading } from './decision.ts'
import { workFinding } from './findings.ts'
import { isSame } from './same.ts'
import { format, savedFile, savedResponse } from './saved-reading.ts'

const version = 2

/** A response that is in no table, with the reason if one is given. */
export interface LeftOutReading extends NamedReading {
  readonly whyLeftOut?: string | undefined
}

/** Work that was opened: every response that could be, and what is wrong with the others. */
export interface OpenedWork {
  readonly responses: readonly NamedReading[]
  /** Responses that were left out of the tables. */
  readonly leftOut: readonly LeftOutReading[]
  readonly findings: readonly Finding[]
}

/**
 * The text of a file that keeps readings with all that was decided of them, and apart from them those that were left
 * out of the tables; {@link openWork} gives both back, also from files of earlier versions.
 *
 * @example
 * ```ts run
 * import { openWork, readResponse, saveWork } from '@ssi/foi'
 * const responses = [{ name: 'a.txt', reading: readResponse('Who delivered these interventions?\n\nSocial Workers\tX') }]
 * openWork(saveWork(responses)) // => { responses, leftOut: [], findings: [] }
 * ```
 */
export function saveWork(
  responses: readonly NamedReading[],
  leftOut: readonly LeftOutReading[] = [],
): string {
  return `${JSON.stringify({ format, version, responses, leftOut }, null, 1)}\n`
}

/**
 * Opens a file of saved work. Never throws: a response that is damaged is left out with a finding that names it, so is
 * a decision that does not fit its reading; all the rest comes back as it was.
 *
 * @example
 * ```ts run
 * import { openWork } from '@ssi/foi'
 * import { explain } from '@ssi/rules'
 * openWork('{}').findings.map((finding) => explain(finding))
 * // => ['This is not work that was saved from readings of responses. Open a file that was saved here.']
 * ```
 */
export function openWork(saved: unknown): OpenedWork {
  const file = savedFile.safeParse(parsed(saved))
  if (!file.success) return unopened(workFinding('not-saved-work'))
  const { data } = file
  if (data.version < 1 || data.version > version)
    return unopened(workFinding('other-version', 'version', data.version))
  const [opened, leftOut] = [openAll(data.responses, 'responses'), openAll(data.leftOut ?? [], 'leftOut')]
  return {
    responses: opened.flatMap(({ response }) => response ?? []),
    leftOut: leftOut.flatMap(({ response }) => response ?? []),
    findings: [...opened, ...leftOut].flatMap(({ findings }) => findings),
  }
}

function unopened(finding: Finding): OpenedWork {
  return { responses: [], leftOut: [], findings: [finding] }
}

function parsed(saved: unknown): unknown {
  try {
    return typeof saved === 'string' ? JSON.parse(saved) : undefined
  } catch {
    return undefined
  }
}

interface Opened {
  readonly response?: LeftOutReading
  readonly findings: readonly Finding[]
}

function openAll(entries: readonly unknown[], list: keyof OpenedWork): readonly Opened[] {
  return entries.map((entry, place) => openResponse(entry, list, place))
}

function openResponse(entry: unknown, list: keyof OpenedWork, place: number): Opened {
  const looked = savedResponse.safeParse(entry)
  if (!looked.success) {
    const path = [list, place, ...(looked.error.issues[0]?.path ?? [])].join('.')
    return { findings: [workFinding('damaged-response', path, nameOf(entry) ?? place + 1)] }
  }
  const response = entry as LeftOutReading
  const { reading, findings } = decideAgain(response.reading)
  const named = findings.map((finding) => ({
    ...finding,
    paths: finding.paths.map((path) => `${list}.${place}.${path}`),
  }))
  return { response: { ...response, reading }, findings: named }
}

/** Decides anew what was decided, so that a saved decision has to fit as any other. */
function decideAgain({ decisions, ...read }: DecidedReading): ReturnType<typeof decideAnswer> {
  if (decisions === undefined) return { reading: read, findings: [] }
  const findings: Finding[] = []
  let reading: DecidedReading = { ...read, decisions: [] }
  for (const { answer, read: before, decision } of decisions) {
    const decided = decideAnswer(reading, answer, decision)
    const kept = decided.reading.decisions?.at(-1)
    findings.push(...decided.findings)
    if (decided.findings.length > 0) continue
    if (kept && isSame(kept.read, before)) reading = decided.reading
    else findings.push(workFinding('read-differs', answer, kept?.read))
  }
  return { reading, findings }
}

function nameOf(entry: unknown): string | undefined {
  const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : undefined
  return typeof name === 'string' ? name : undefined
}
