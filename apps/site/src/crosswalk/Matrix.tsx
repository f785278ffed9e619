import type { Text } from '@ssi/taxonomy'
import { counted } from '../words/counted.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { ListedWords, Words } from '../reference/Words.tsx'
import type { CrosswalkPageData, PairCount } from './crosswalk-data.ts'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'

/** Documents by documents, each pair once: how much lies between two of them, and the way to it. */
export function Matrix({ page: { columns, rows } }: { readonly page: CrosswalkPageData }) {
  return (
    <table className="matrix" aria-label={say.matrix}>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, name }) => (
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
            {cells.length < columns.length ? (
              <td className="said-above" colSpan={columns.length - cells.length} />
            ) : null}
            {cells.map(({ with: other, count }) => (
              <td key={other.id}>
                <Cell count={count} between={[party.name, other.name]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly count: PairCount | undefined
  readonly between: readonly [Text, Text]
}

function Cell({ count, between: [one, other] }: CellProps) {
  const pair = (
    <span className="hidden-text">
      <ListedWords of={[one, other]} between={say.and} />:{' '}
    </span>
  )
  if (count === undefined) {
    return (
      <>
        {pair}
        <span className="aside">{say.nothing}</span>
      </>
    )
  }
  const { href, mappings, conflicts, traps } = count
  const counts = [
    counted(mappings, 'mapping'),
    ...(conflicts === 0 ? [] : [counted(conflicts, 'conflict')]),
    ...(traps === 0 ? [] : [counted(traps, 'trap')]),
  ]
  return (
    <PageLink to={href}>
      {pair}
      <span className="counts">
        {counts.map((each, index) => (
          <span key={each}>
            {each}
            {index < counts.length - 1 ? ',' : ''}
          </span>
        ))}
      </span>
    </PageLink>
  )
}
