import type { DecidedReading } from '@ssi/foi'
import type { Finding } from '@ssi/rules'
import { withEntries, withLeftOut } from './add-responses.ts'
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
  /** The names of responses that were decided here and in the saved work, each in its own way. */
  readonly decidedOtherwise: readonly string[]
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
  | { readonly kind: 'say-why'; readonly key: number; readonly why: string }

export const noResponses: Responses = {
  entries: [],
  leftOut: [],
  waiting: [],
  isReading: false,
  round: 0,
  given: 0,
  hereAlready: [],
  brought: [],
  decidedOtherwise: [],
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
        decidedOtherwise: [],
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
    case 'say-why':
      return { ...state, isUnsaved: true, leftOut: explained(state.leftOut, change) }
  }
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

function told(state: Responses, { responses, leftOut = [], findings, isLast }: ReadStep): Responses {
  const [first, ...others] = state.waiting
  const waiting =
    isLast || first === undefined
      ? others
      : [{ ...first, told: (first.told ?? 0) + responses.length }, ...others]
  const more = withLeftOut({ ...state, waiting, findings: [...state.findings, ...findings] }, leftOut)
  const [instead, ...added] = responses
  const isReplaced = state.entries.some(({ key }) => key === first?.inPlaceOf)
  if (instead === undefined || !isReplaced) return withEntries(more, responses)
  const entries = state.entries.map((entry) =>
    entry.key === first?.inPlaceOf ? { ...instead, key: entry.key, name: entry.name } : entry,
  )
  return withEntries({ ...more, entries, isUnsaved: true }, added)
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

function explained(
  entries: readonly Entry[],
  { key, why }: { readonly key: number; readonly why: string },
): readonly Entry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, whyLeftOut: why } : entry))
}
