import { PageLink } from '../../reference/PageLink.tsx'
import { Page } from '../../reference/Page.tsx'
import { Filled } from '../../words/Filled.tsx'
import { shell } from '../../words/shell.ts'

/** The page of an address that leads nowhere. */
export default function NotFound() {
  return (
    <Page kind="missing" title={shell.missing} description={shell.missingSays}>
      <h1>{shell.missingHeading}</h1>
      <p className="lead">
        <Filled words={shell.missingAdvice} with={{ first: <PageLink to="/">{shell.firstPage}</PageLink> }} />
      </p>
    </Page>
  )
}
