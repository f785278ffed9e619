import { whenInWords } from '../reference/day.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import type { End } from './crosswalk-data.ts'
import { parts } from '../words/parts.ts'

interface EndLinkProps {
  readonly end: End
  /** Whether what stands around it says whose it is. */
  readonly isPlaced?: boolean
}

/** An end of a mapping, and whose it is. */
export function EndLink({ end: { label, party, href, address, seen }, isPlaced = false }: EndLinkProps) {
  return (
    <span className="end">
      {href === undefined ? (
        <a href={address}>
          <Words of={label} />
        </a>
      ) : (
        <PageLink to={href}>
          <Words of={label} />
        </PageLink>
      )}{' '}
      {isPlaced && seen === undefined ? null : (
        <span className="seen">
          <Words of={party} />
          {seen === undefined ? null : parts.seen(whenInWords(seen))}
        </span>
      )}
    </span>
  )
}
