import { type Dispatch, type SetStateAction, useCallback, useEffect, useState } from 'react'

const held = new Map<string, unknown>()

/**
 * State that outlives its page while the tab shows this site, so that a reader who follows a link comes back to their
 * work. It is in memory alone, and gone with the tab or a reload.
 */
export function useHeld<T>(name: string, first: T): readonly [T, Dispatch<SetStateAction<T>>] {
  const [value, setValue] = useState<T>(() => (held.has(name) ? (held.get(name) as T) : first))
  const set = useCallback<Dispatch<SetStateAction<T>>>(
    (next) =>
      setValue((last) => {
        const now = typeof next === 'function' ? (next as (last: T) => T)(last) : next
        held.set(name, now)
        return now
      }),
    [name],
  )
  return [value, set]
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** Asks before the tab is closed or reloaded while what is held is not saved; on every other page of the site as well. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (isUnsaved) addEventListener('beforeunload', ask)
    else removeEventListener('beforeunload', ask)
  }, [isUnsaved])
}
