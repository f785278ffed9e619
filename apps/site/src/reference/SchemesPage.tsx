import type { SchemesPageData } from './home-data.ts'
import { Page } from './Page.tsx'
import { SchemeList } from './SchemeList.tsx'
import { doors as say } from '../words/doors.ts'
import { shell } from '../words/shell.ts'

/** All schemes. */
export default function SchemesPage({ page }: { readonly page: SchemesPageData }) {
  return (
    <Page kind="schemes-list" title={shell.schemes} description={say.schemesSay}>
      <header>
        <h1>{shell.schemes}</h1>
        <p className="lead">{say.schemesSay}</p>
      </header>
      <section aria-label={shell.schemes}>
        <SchemeList schemes={page.schemes} as="h2" />
      </section>
    </Page>
  )
}
