import type { DecidedReading } from '@ssi/foi'
import type { Finding } from '@ssi/rules'
import type { GivenFile, ReadResponse, ReadStep } from './read-order.ts'

/** A response on the page; its key stays, whatever is decided of it. */
export interface Entry extends ReadResponse {
  readonly key: number
}

export interface Responses {
  readonly entries: readonly Entry[]
  /** Responses that are in no table, until they are brought back. */
  readonly leftOut: readonly Entry[]
  /** Files that are still to be read, in their order. */
  readonly waiting: readonly GivenFile[]
  readonly isReading: boolean
  /** How often a worker was started. */
  readonly round: number
  /** How many files were given since all were read. */
  readonly given: number
  /** The names of responses that were not added, because they are here with the same words and decisions. */
  readonly hereAlready: readonly string[]
  /** The names of those among them that saved work brought its decisions to. */
  readonly brought: readonly string[]
  /** What is wrong with saved work that was opened. */
  readonly findings: readonly Finding[]
  /** Something was decided since the work was saved. */
  readonly isUnsaved: boolean
  /** Why nothing was read. */
  readonly refusal?: string
  readonly lastKey: number
}

export type Change =
  | { readonly kind: 'give'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'tell'; readonly steps: readonly ReadStep[] }
  | { readonly kind: 'end' | 'break' | 'stop' | 'go-on' | 'save' }
  | { readonly kind: 'refuse'; readonly says: string }
  | { readonly kind: 'decide'; readonly key: number; readonly reading: DecidedReading }
  | { readonly kind: 'leave-out' | 'bring-back'; readonly key: number }

export const noResponses: Responses = {
  entries: [],
  leftOut: [],
  waiting: [],
  isReading: false,
  round: 0,
  given: 0,
  hereAlready: [],
  brought: [],
  findings: [],
  isUnsaved: false,
  lastKey: 0,
}

/** The responses after a change. */
export function changed(last: Responses, change: Change): Responses {
  const { refusal: _refusal, ...state } = last
  switch (change.kind) {
    case 'give': {
      const given = (state.waiting.length === 0 ? 0 : state.given) + change.files.length
      const more = {
        ...state,
        given,
        hereAlready: [],
        brought: [],
        waiting: [...state.waiting, ...change.files],
      }
      return state.isReading ? more : started(more)
    }
    case 'tell':
      return change.steps.reduce(told, last)
    case 'end':
      return state.waiting.length === 0 ? { ...state, isReading: false } : started(state)
    case 'break':
      return broken(state)
    case 'stop':
      return { ...state, isReading: false }
    case 'go-on':
      return started(state)
    case 'save':
      return { ...state, isUnsaved: false }
    case 'refuse':
      return { ...state, isReading: false, refusal: change.says }
    case 'decide':
      return { ...state, isUnsaved: true, entries: decided(state.entries, change) }
    case 'leave-out':
      return moved(state, change.key, 'entries', 'leftOut')
    case 'bring-back':
      return moved(state, change.key, 'leftOut', 'entries')
  }
}

/** A name of its own: a second response of the same name has a number behind it. */
export function ownName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} (${number})`)) number += 1
  return `${name} (${number})`
}

type Among = 'entries' | 'leftOut'

function moved(state: Responses, key: number, from: Among, to: Among): Responses {
  const among = state[from].filter((entry) => entry.key === key)
  const left = state[from].filter((entry) => entry.key !== key)
  const more = [...state[to], ...among].toSorted((a, b) => a.key - b.key)
  return { ...state, isUnsaved: true, [from]: left, [to]: more }
}

function started(state: Responses): Responses {
  return { ...state, isReading: true, round: state.round + 1 }
}

function told(state: Responses, { responses, findings, isLast }: ReadStep): Responses {
  const [first, ...others] = state.waiting
  const waiting =
    isLast || first === undefined
      ? others
      : [{ ...first, told: (first.told ?? 0) + responses.length }, ...others]
  const more = { ...state, waiting, findings: [...state.findings, ...findings] }
  const [instead, ...added] = responses
  const isReplaced = state.entries.some(({ key }) => key === first?.inPlaceOf)
  if (instead === undefined || !isReplaced) return withEntries(more, responses)
  const entries = state.entries.map((entry) =>
    entry.key === first?.inPlaceOf ? { ...instead, key: entry.key, name: entry.name } : entry,
  )
  return withEntries({ ...more, entries, isUnsaved: true }, added)
}

/** Adds responses; one that is here already is not added again, but brings its decisions where there are none. */
function withEntries(state: Responses, responses: readonly ReadResponse[]): Responses {
  return responses.reduce((last, response) => {
    const same = last.entries.find((entry) => isSame(entry, response))
    if (same === undefined) return withEntry(last, response)
    const here = { ...last, hereAlready: [...last.hereAlready, response.name] }
    if (isDecided(same) || !isDecided(response)) return here
    const entries = last.entries.map((entry) => (entry === same ? { ...response, key: entry.key } : entry))
    return { ...here, entries, brought: [...last.brought, response.name], isUnsaved: true }
  }, state)
}

/** Adds a response under a name and a key of its own. */
function withEntry(state: Responses, response: ReadResponse): Responses {
  const taken = new Set([...state.entries, ...state.leftOut].map(({ name }) => name))
  const lastKey = state.lastKey + 1
  const entry = { ...response, name: ownName(response.name, taken), key: lastKey }
  return { ...state, lastKey, entries: [...state.entries, entry] }
}

/** Two readings of one document, of which at most one was decided, or both alike. */
function isSame(entry: Entry, response: ReadResponse): boolean {
  const { name, reading } = response
  if (entry.name !== name || reading.text === '' || entry.reading.text !== reading.text) return false
  const [own, other] = [entry, response].map((each) => JSON.stringify(each.reading.decisions ?? []))
  return own === other || !isDecided(entry) || !isDecided(response)
}

function isDecided({ reading }: ReadResponse): boolean {
  return (reading.decisions ?? []).length > 0
}

/** The worker ended on the first file that waits: that file is told, the others are read. */
function broken(state: Responses): Responses {
  const [first, ...others] = state.waiting
  if (first === undefined || first.endedWorker)
    return {
      ...state,
      isReading: false,
      refusal: 'The reader could not be started. Reload the page to try again.',
    }
  return { ...state, round: state.round + 1, waiting: [{ ...first, endedWorker: true }, ...others] }
}

function decided(
  entries: readonly Entry[],
  { key, reading }: { readonly key: number; readonly reading: DecidedReading },
): readonly Entry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, reading, row: undefined } : entry))
}
