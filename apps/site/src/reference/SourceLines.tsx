import { dayInWords } from './day.ts'
import { PageLink } from './PageLink.tsx'
import type { SourceLine } from './page-data.ts'
import { Words } from './Words.tsx'

/** Whose word it is: the source's short name, date, country and population. */
export function SourceLines({ sources }: { readonly sources: readonly SourceLine[] }) {
  if (sources.length === 0) {
    return (
      <p className="source-lines">Outside the documents of this reference; who says so is named below.</p>
    )
  }
  return (
    <ul className="source-lines">
      {sources.map(({ id, href, shortName, date, country, population }) => (
        <li key={id}>
          <PageLink to={href}>
            <Words of={shortName} />
          </PageLink>
          <span>{date === undefined ? 'no date given' : dayInWords(date)}</span>
          <span>
            <Words of={country} />
          </span>
          <span>
            <Words of={population} />
          </span>
        </li>
      ))}
    </ul>
  )
}
