import type { FieldLine, LooksAt, RuleLooks } from './record-data.ts'
import { PageLink } from './PageLink.tsx'
import { Words } from './Words.tsx'
import { record as words } from '../words/record.ts'

interface LooksPictureProps {
  readonly fields: readonly FieldLine[]
  readonly looks: readonly RuleLooks[]
}

const says: Readonly<Record<LooksAt['what'], string>> = {
  applies: words.lookApplies,
  met: words.lookMet,
  both: words.lookBoth,
}

const shapes: Readonly<Record<LooksAt['what'], readonly [radius: number, filled: boolean][]>> = {
  applies: [[5, false]],
  met: [[5, true]],
  both: [
    [7, false],
    [3.5, true],
  ],
}

/** Which rule looks at which field, as a picture of marks and as the same in words. */
export function LooksPicture({ fields, looks }: LooksPictureProps) {
  const looked = fields.filter(({ path }) =>
    looks.some((rule) => rule.looks.some((look) => look.path === path)),
  )
  return (
    <>
      <ul className="looks-key">
        {(['applies', 'met', 'both'] as const).map((what) => (
          <li key={what}>
            <Mark what={what} /> {says[what]}
          </li>
        ))}
      </ul>
      <div className="table-frame looks" role="region" aria-label={words.looks} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {looks.map(({ id, href }, index) => (
                <th key={id} scope="col">
                  <PageLink to={href} title={id}>
                    {index + 1}
                    <span className="hidden-text">: {id}</span>
                  </PageLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {looked.map(({ path, label }) => (
              <tr key={path}>
                <th scope="row">
                  <a href={`#field-${path}`}>
                    <Words of={label} />
                  </a>
                </th>
                {looks.map((rule) => {
                  const look = rule.looks.find((one) => one.path === path)
                  return (
                    <td key={rule.id}>{look === undefined ? null : <Mark what={look.what} isNamed />}</td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className="looks-list">
        <summary>{words.asList}</summary>
        <ol>
          {looks.map(({ id, href, says: sentence, looks: own }) => (
            <li key={id}>
              <PageLink to={href}>
                <Words of={sentence} />
              </PageLink>
              <ul>
                {own.map(({ path, label, what }) => (
                  <li key={path}>
                    <a href={`#field-${path}`}>
                      <Words of={label} />
                    </a>
                    , {says[what]}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

function Mark({ what, isNamed = false }: { readonly what: LooksAt['what']; readonly isNamed?: boolean }) {
  return (
    <svg
      className="look"
      viewBox="0 0 18 18"
      {...(isNamed ? { role: 'img', 'aria-label': says[what] } : { 'aria-hidden': true })}
    >
      {shapes[what].map(([radius, filled]) => (
        <circle key={radius} cx="9" cy="9" r={radius} {...(filled ? { className: 'filled' } : {})} />
      ))}
    </svg>
  )
}
