import type { CSSProperties } from 'react'
import type { CheckSectionData } from './check-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { Words } from './Words.tsx'
import { doors as say } from '../words/doors.ts'
import { shell } from '../words/shell.ts'

export default function CheckSectionPage({ page }: { readonly page: CheckSectionData }) {
  return (
    <Page kind="checks" title={shell.check} description={say.checksSays}>
      <h1>{shell.check}</h1>
      <p className="lead">{say.checksSays}</p>
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
                  <PageLink to={href}>
                    <Words of={label} />
                  </PageLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Page>
  )
}
