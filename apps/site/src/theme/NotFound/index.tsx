import { PageLink } from '../../reference/PageLink.tsx'
import { Page } from '../../reference/Page.tsx'

/** The page of an address that leads nowhere. */
export default function NotFound() {
  return (
    <Page kind="missing" title="No page here" description="No page has this address.">
      <h1>No page has this address</h1>
      <p className="lead">
        Look the term up in the field above, or go to the <PageLink to="/">first page</PageLink>. Ids are
        never reused: one that was published keeps its page.
      </p>
    </Page>
  )
}
