import type { ReadResponse } from './read-order.ts'
import type { Entry, Responses } from './responses.ts'

/**
 * Adds responses; one that is here already is not added again, but brings its decisions where there are none. Where both
 * are decided, each in its own way, those that are here stay, and that is told.
 */
export function withEntries(state: Responses, responses: readonly ReadResponse[]): Responses {
  return responses.reduce((last, response) => {
    const same = sameAs(response, last)
    if (same === undefined) return withEntry(last, response, 'entries')
    if (!isDecided(response) || isDecidedAlike(same, response)) return toldHere(last, response)
    if (isDecided(same)) return { ...last, decidedOtherwise: [...last.decidedOtherwise, response.name] }
    const { reading, row } = response
    const brought = (entry: Entry) => (entry === same ? { ...entry, reading, row } : entry)
    return {
      ...toldHere(last, response),
      entries: last.entries.map(brought),
      leftOut: last.leftOut.map(brought),
      brought: [...last.brought, response.name],
      isUnsaved: true,
    }
  }, state)
}

/** Adds responses that saved work left out, unless they are here: what is decided here stays. */
export function withLeftOut(state: Responses, responses: readonly ReadResponse[]): Responses {
  return responses.reduce(
    (last, response) =>
      sameAs(response, last) === undefined ? withEntry(last, response, 'leftOut') : toldHere(last, response),
    state,
  )
}

/** A name of its own: a second response of the same name has a number behind it. */
export function ownName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} (${number})`)) number += 1
  return `${name} (${number})`
}

/** Adds a response under a name and a key of its own. */
function withEntry(state: Responses, response: ReadResponse, to: 'entries' | 'leftOut'): Responses {
  const taken = new Set([...state.entries, ...state.leftOut].map(({ name }) => name))
  const lastKey = state.lastKey + 1
  const entry = { ...response, name: ownName(response.name, taken), key: lastKey }
  return { ...state, lastKey, [to]: [...state[to], entry] }
}

function toldHere(state: Responses, { name }: ReadResponse): Responses {
  return { ...state, hereAlready: [...state.hereAlready, name] }
}

/** Another reading of the same document, in the tables or left out of them. */
function sameAs({ name, reading }: ReadResponse, { entries, leftOut }: Responses): Entry | undefined {
  return [...entries, ...leftOut].find(
    (entry) => entry.name === name && reading.text !== '' && entry.reading.text === reading.text,
  )
}

function isDecidedAlike(entry: Entry, response: ReadResponse): boolean {
  const [own, other] = [entry, response].map((each) => JSON.stringify(each.reading.decisions ?? []))
  return own === other
}

function isDecided({ reading }: ReadResponse): boolean {
  return (reading.decisions ?? []).length > 0
}
