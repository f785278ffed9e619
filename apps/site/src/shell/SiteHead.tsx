import { usePluginData } from '@docusaurus/useGlobalData'
import { siteTitle } from '../../site-address.ts'
import { LookUp } from '../look-up/LookUp.tsx'
import { PageLink } from '../reference/PageLink.tsx'

/** A place the head of every page links to. */
export interface Way {
  readonly href: string
  readonly label: string
}

/** What the build tells every page. */
export interface ShellData {
  readonly ways: readonly Way[]
  /** Words to try in the look-up of the home page. */
  readonly words: readonly string[]
}

interface SiteHeadProps {
  readonly pathname: string
}

/** The head of every page. The look-up is the first thing after the skip link; on the home page it is the page's opening. */
export function SiteHead({ pathname }: SiteHeadProps) {
  const { ways, words } = usePluginData('reference') as ShellData
  const isHome = pathname === '/'
  return (
    <header className={isHome ? 'site-head home-head' : 'site-head'}>
      <LookUp key={pathname} {...(isHome ? { words, large: true } : {})} />
      <PageLink to="/" className="site-name">
        {siteTitle}
      </PageLink>
      <nav aria-label="Site">
        <ul>
          {ways.map(({ href, label }) => (
            <li key={href}>
              <PageLink to={href} {...(pathname.startsWith(href) ? { 'aria-current': 'true' } : {})}>
                {label}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
