import { type Conflict, type Entries, merge, valueOf, withEntry } from './entries.ts'
import { storedEntries, writtenEntries } from './stored.ts'

/** Whether the browser keeps what is written. */
export type Keeping = 'loading' | 'kept' | 'full' | 'blocked' | 'damaged'

/** What the planner shows. */
export interface NotebookState {
  readonly entries: Entries
  readonly keeping: Keeping
  readonly conflicts: readonly Conflict[]
  /** Another tab has written something that is shown here now. */
  readonly changedElsewhere: boolean
}

/** A reader’s plan and reflections, kept in the reader’s own browser and nowhere else. */
export interface Notebook {
  readonly get: () => NotebookState
  readonly subscribe: (listener: () => void) => () => void
  /** Reads what is kept, at first and when another tab has written. */
  readonly look: () => void
  readonly set: (field: string, value: string) => void
  /** Puts other entries in the place of all. */
  readonly replace: (entries: Entries) => void
  /** Ends a conflict: with the value that stands here, or with that of the other tab. */
  readonly settle: (field: string, whose: 'mine' | 'theirs') => void
}

/** The part of a browser’s storage that a notebook needs. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'training-planner'
const empty: NotebookState = { entries: {}, keeping: 'loading', conflicts: [], changedElsewhere: false }

/** What the server shows, and the browser until it has looked. */
export const unread = (): NotebookState => empty

/** Opens a notebook; `open` may fail where the browser keeps nothing for the page. */
export function createNotebook(open: () => Keeper): Notebook {
  let state = empty
  // What the browser kept when it was last looked at: the text, and what it says.
  let known: string | null = null
  let base: Entries = {}
  const listeners = new Set<() => void>()

  const show = (change: Partial<NotebookState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  /** Takes in what is kept; false where it cannot be read. */
  const takeIn = (keeper: Keeper): boolean => {
    const raw = keeper.getItem(KEY)
    if (raw === known) return state.keeping !== 'damaged'
    const theirs = storedEntries(raw)
    if (theirs === undefined) return false
    const { entries, conflicts } = merged(base, state, theirs)
    const changedElsewhere = state.keeping !== 'loading' && entries !== state.entries
    known = raw
    base = theirs
    show({ entries, conflicts, changedElsewhere })
    return true
  }

  /** Writes all but what is in conflict: there the other tab’s value stays until the reader has chosen. */
  const write = (keeper: Keeper): void => {
    const kept = state.conflicts.reduce(
      (all, { field, theirs }) => withEntry(all, field, theirs),
      state.entries,
    )
    const raw = writtenEntries(kept)
    if (raw === known) return
    keeper.setItem(KEY, raw)
    known = raw
    base = kept
  }

  const withKeeper = (act: (keeper: Keeper) => void, whenItFails: Keeping): void => {
    let keeper: Keeper
    try {
      keeper = open()
      if (!takeIn(keeper)) return show({ keeping: 'damaged' })
    } catch {
      return show({ keeping: 'blocked' })
    }
    try {
      act(keeper)
      show({ keeping: 'kept' })
    } catch {
      show({ keeping: whenItFails })
    }
  }

  const change = (entries: Entries, conflicts = state.conflicts): void => {
    show({ entries, conflicts, changedElsewhere: false })
    withKeeper(write, 'full')
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: () => withKeeper(() => undefined, 'blocked'),
    set: (field, value) => change(withEntry(state.entries, field, value)),
    replace(entries) {
      // Whatever was kept is replaced on the reader’s word, what could not be read among it.
      try {
        known = open().getItem(KEY)
        base = entries
      } catch {
        known = null
      }
      if (state.keeping === 'damaged') state = { ...state, keeping: 'kept' }
      change(entries, [])
    },
    settle(field, whose) {
      const conflict = state.conflicts.find((each) => each.field === field)
      const rest = state.conflicts.filter((each) => each.field !== field)
      const value = whose === 'theirs' ? (conflict?.theirs ?? '') : valueOf(state.entries, field)
      change(withEntry(state.entries, field, value), rest)
    },
  }
}

/** The two versions as one; a conflict that was not settled stays one while the two differ. */
function merged(base: Entries, { entries: mine, conflicts: open }: NotebookState, theirs: Entries) {
  const { entries, conflicts } = merge(base, mine, theirs)
  const fields = new Set([...open, ...conflicts].map(({ field }) => field))
  const differing = [...fields].filter((field) => valueOf(entries, field) !== valueOf(theirs, field))
  return { entries, conflicts: differing.map((field) => ({ field, theirs: valueOf(theirs, field) })) }
}
