import { usePluginData } from '@docusaurus/useGlobalData'
import { type ExampleWord, LookUp } from '../look-up/LookUp.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import type { Text } from '@ssi/taxonomy'
import { Words } from '../reference/Words.tsx'
import { shell } from '../words/shell.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { usePlace } from './use-place.ts'

/** A place the head of every page links to. */
export interface Way {
  readonly href: string
  readonly label: Text
}

/** What the build tells every page. */
export interface ShellData {
  readonly ways: readonly Way[]
  /** Words to try in the look-up of the home page. */
  readonly words: readonly ExampleWord[]
}

/** The head of every page. The look-up is the first thing after the skip link; on the home page it is the page's opening. */
export function SiteHead() {
  const { ways, words } = usePluginData('reference') as ShellData
  const place = usePlace()
  const isHome = place === '/'
  return (
    <header className={isHome ? 'site-head home-head' : 'site-head'}>
      <LookUp key={place} {...(isHome ? { words, large: true } : {})} />
      <PageLink to="/" className="site-name">
        {shell.title}
      </PageLink>
      <nav aria-label={shell.site}>
        <ul>
          {ways.map(({ href, label }) => (
            <li key={href}>
              <PageLink to={href} {...(place.startsWith(href) ? { 'aria-current': 'true' } : {})}>
                <Words of={label} />
              </PageLink>
            </li>
          ))}
          <li>
            <LanguageSwitch place={place} />
          </li>
        </ul>
      </nav>
    </header>
  )
}
