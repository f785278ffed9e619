import { useEffect, useState, useSyncExternalStore } from 'react'
import { createNotebook, type Notebook, type NotebookState, unread } from './notebook.ts'

/** The notebook of this browser: read once the page is alive, and again whenever another tab has written. */
export function useNotebook(): readonly [Notebook, NotebookState] {
  const [notebook] = useState(() => createNotebook(() => window.localStorage))
  const state = useSyncExternalStore(notebook.subscribe, notebook.get, unread)
  useEffect(() => {
    notebook.look()
    const look = (): void => notebook.look()
    window.addEventListener('storage', look)
    window.addEventListener('focus', look)
    return () => {
      window.removeEventListener('storage', look)
      window.removeEventListener('focus', look)
    }
  }, [notebook])
  const isUnkept = state.keeping === 'full' || state.keeping === 'blocked' || state.conflicts.length > 0
  const hasEntries = Object.keys(state.entries).length > 0
  useEffect(() => {
    if (!isUnkept || !hasEntries) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnkept, hasEntries])
  return [notebook, state]
}
