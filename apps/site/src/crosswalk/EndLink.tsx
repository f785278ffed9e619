import { dayInWords } from '../reference/day.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import type { End } from './crosswalk-data.ts'
import { parts } from '../words/parts.ts'

/** An end of a mapping, and whose it is. */
export function EndLink({ end: { label, party, href, address, seen } }: { readonly end: End }) {
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
      <span className="seen">
        <Words of={party} />
        {seen === undefined ? null : parts.seen(dayInWords(seen))}
      </span>
    </span>
  )
}
