import { whenInWords } from '../reference/day.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import type { MappingLine } from './crosswalk-data.ts'
import { Differs } from './Differs.tsx'
import { EndLink } from './EndLink.tsx'
import { confidenceWords, crosswalk as say, predicateWords } from '../words/crosswalk.ts'

interface MappingListProps {
  readonly mappings: readonly MappingLine[]
  /** Whether each line begins with its first end, or the page is about that already. */
  readonly both?: boolean
}

/** Mappings in words, each with its reason. */
export function MappingList({ mappings, both = false }: MappingListProps) {
  return (
    <ul className="mapping-list">
      {mappings.map((mapping) => (
        <li key={`${mapping.id} ${mapping.predicate}`} {...(both ? { id: mapping.id } : {})}>
          <p>
            {both ? <EndLink end={mapping.from} /> : null}{' '}
            <strong className="predicate">{predicateWords[mapping.predicate]}</strong>{' '}
            <EndLink end={mapping.to} />
          </p>
          <p className="why">
            <Words of={mapping.justification} />
          </p>
          <p className="aside">
            {say.judged(confidenceWords[mapping.confidence], whenInWords(mapping.date))}
            {both ? null : (
              <>
                {' · '}
                <PageLink to={mapping.href}>{say.thisMapping}</PageLink>
              </>
            )}
          </p>
          <Differs conflicts={mapping.differs} />
        </li>
      ))}
    </ul>
  )
}
