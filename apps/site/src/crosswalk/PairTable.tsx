import { whenInWords } from '../reference/day.ts'
import { Words } from '../reference/Words.tsx'
import type { MappingLine, Party } from './crosswalk-data.ts'
import { Differs } from './Differs.tsx'
import { EndLink } from './EndLink.tsx'
import { confidenceWords, crosswalk as say, predicateWords } from '../words/crosswalk.ts'
import { crosswalkPages } from '../words/crosswalk-pages.ts'

interface PairTableProps {
  /** Each from the first party to the second. */
  readonly mappings: readonly MappingLine[]
  readonly parties: readonly [Party, Party]
}

/** The mappings between two documents, each document named once. */
export function PairTable({ mappings, parties: [one, other] }: PairTableProps) {
  return (
    <table className="pair">
      <thead>
        <tr>
          <th scope="col">
            <Words of={one.name} />
          </th>
          <th scope="col">{crosswalkPages.relation}</th>
          <th scope="col">
            <Words of={other.name} />
          </th>
          <th scope="col">{crosswalkPages.why}</th>
        </tr>
      </thead>
      <tbody>
        {mappings.map((mapping) => (
          <tr key={mapping.id} id={mapping.id}>
            <td>
              <EndLink end={mapping.from} isPlaced />
            </td>
            <td className="predicate">{predicateWords[mapping.predicate]}</td>
            <td>
              <EndLink end={mapping.to} isPlaced />
            </td>
            <td>
              <p className="why">
                <Words of={mapping.justification} />
              </p>
              <div className="aside">
                {say.judged(confidenceWords[mapping.confidence], whenInWords(mapping.date))}
              </div>
              <Differs conflicts={mapping.differs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
