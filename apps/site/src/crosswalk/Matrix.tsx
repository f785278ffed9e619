import type { Text } from '@ssi/taxonomy'
import { counted } from '../words/counted.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { ListedWords, Words } from '../reference/Words.tsx'
import type { CrosswalkPageData, PairCount } from './crosswalk-data.ts'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'

/** Documents by documents: how much lies between two of them, and the way to it. */
export function Matrix({ page: { parties, rows } }: { readonly page: CrosswalkPageData }) {
  return (
    // Wider than a narrow screen, so that it scrolls by itself and takes the keys that scroll it.
    <div className="matrix-frame" role="region" aria-label={say.matrix} tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            {parties.map(({ id, name }) => (
              <th key={id} scope="col">
                <Words of={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, cells }) => (
            <tr key={party.id}>
              <th scope="row">
                <Words of={party.name} />
              </th>
              {cells.map(({ with: other, count }) =>
                other.id === party.id ? (
                  <td key={other.id} className="itself" />
                ) : (
                  <td key={other.id}>
                    <Cell count={count} between={[party.name, other.name]} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly count: PairCount | undefined
  readonly between: readonly [Text, Text]
}

function Cell({ count, between: [one, other] }: CellProps) {
  if (count === undefined) return <span className="aside">{say.nothing}</span>
  const { href, mappings, conflicts, traps } = count
  return (
    <PageLink to={href}>
      <span className="hidden-text">
        <ListedWords of={[one, other]} between={say.and} />:{' '}
      </span>
      <span className="count">{counted(mappings, 'mapping')}</span>
      {conflicts === 0 ? null : <span className="count">{counted(conflicts, 'conflict')}</span>}
      {traps === 0 ? null : <span className="count">{counted(traps, 'trap')}</span>}
    </PageLink>
  )
}
