import type { CSSProperties } from 'react'
import { counted } from '../words/counted.ts'
import type { SchemeSize } from './home-data.ts'
import { ConceptCount } from './ConceptCount.tsx'
import { PageLink } from './PageLink.tsx'
import { Words } from './Words.tsx'

interface SchemeListProps {
  readonly schemes: readonly SchemeSize[]
  readonly as: 'h2' | 'h3'
}

/** The schemes, each with what it holds and its size. */
export function SchemeList({ schemes, as: Heading }: SchemeListProps) {
  return (
    <ul className="schemes">
      {schemes.map(({ id, href, title, summary, hue, concepts, defined, rules }) => (
        <li key={id} className="scheme" style={{ '--hue': hue } as CSSProperties}>
          <Heading>
            <PageLink to={href}>
              <Words of={title} />
            </PageLink>
          </Heading>
          <p>
            <Words of={summary} />
          </p>
          <p className="size">
            <ConceptCount all={concepts} defined={defined} />, {counted(rules, 'rule')}
          </p>
        </li>
      ))}
    </ul>
  )
}
