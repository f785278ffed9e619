import { useHistory, useLocation } from '@docusaurus/router'
import { useCallback } from 'react'

interface Opened {
  readonly visit: number
  readonly key: number | undefined
}

/** A reload begins another visit, with responses of its own. */
const visit = Date.now()

/** Which response is open, as a step in the browser's history: Back leads to where one was. The address stays as it is. */
export function useOpened(): readonly [number | undefined, (key: number | undefined) => void] {
  const history = useHistory<Opened | undefined>()
  const { state } = useLocation<Opened | undefined>()
  const open = useCallback(
    (key: number | undefined) => history.push({ ...history.location, state: { visit, key } }),
    [history],
  )
  return [state?.visit === visit ? state.key : undefined, open]
}
