import type { Tabulation } from '@ssi/foi'

/** Every count of every option, as the download has them. */
export function AllCounts({ tables: { counts } }: { readonly tables: Tabulation }) {
  const keys = Object.keys(counts.columns).filter(
    (key) => key !== 'option',
  ) as (keyof typeof counts.columns)[]
  return (
    <details>
      <summary>All the numbers</summary>
      <div className="table-frame" role="region" aria-label="All the numbers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {counts.columns[key].en}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.rows.map((row) => (
              <tr key={`${row.question} ${row.option}`}>
                {keys.map((key) => (
                  <td key={key}>{row[key] ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
