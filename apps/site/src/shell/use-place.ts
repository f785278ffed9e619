import { useLocation } from '@docusaurus/router'
import useBaseUrl from '@docusaurus/useBaseUrl'

/** Where the reader is, as the reference addresses it, in whichever language it is shown. */
export function usePlace(): string {
  const { pathname } = useLocation()
  const base = useBaseUrl('/')
  const place = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '/'
  return place.endsWith('/') ? place : `${place}/`
}
