import { useHistory } from '@docusaurus/router'
import useBaseUrl from '@docusaurus/useBaseUrl'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: string
}

/** A link to a page of the reference. Unlike Docusaurus' own it fetches nothing until the reader points at it. */
export function PageLink({ to, ...attributes }: PageLinkProps) {
  const history = useHistory()
  const address = useBaseUrl(withSlash(to))
  useBrokenLinks().collectLink(address)
  const preload = () => void window.docusaurus.preload(address)
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    history.push(address)
  }
  return <a href={address} onMouseEnter={preload} onFocus={preload} onClick={follow} {...attributes} />
}

/** Findings name pages without the slash at the end that every address of the site has. */
function withSlash(to: string): string {
  const [path = '', hash] = to.split('#')
  return `${path.endsWith('/') ? path : `${path}/`}${hash === undefined ? '' : `#${hash}`}`
}
