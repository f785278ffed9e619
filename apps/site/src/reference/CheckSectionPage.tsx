import type { CSSProperties } from 'react'
import type { CheckSectionData } from './check-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { Words } from './Words.tsx'

const says =
  'A document, a record, a table or a decision, by the rules of its source. Whatever you give stays in your browser.'

export default function CheckSectionPage({ page }: { readonly page: CheckSectionData }) {
  return (
    <Page kind="checks" title="Check" description={says}>
      <h1>Check</h1>
      <p className="lead">{says}</p>
      <ul className="checks">
        {page.schemes.map(({ scheme, doors }) => (
          <li key={scheme.id} className="scheme" style={{ '--hue': scheme.hue } as CSSProperties}>
            <h2>
              <PageLink to={scheme.href}>
                <Words of={scheme.title} />
              </PageLink>
            </h2>
            <ul>
              {doors.map(({ href, label }) => (
                <li key={href}>
                  <PageLink to={href}>{label}</PageLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Page>
  )
}
