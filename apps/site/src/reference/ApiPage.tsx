import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { ApiPageData } from './home-data.ts'

export default function ApiPage({ page }: { readonly page: ApiPageData }) {
  const description = `The ${page.packages.length} packages, each with everything it exports.`
  return (
    <Page kind="api" title="API" description={description}>
      <h1>API</h1>
      <p className="lead">{description}</p>
      <ul className="packages">
        {page.packages.map(({ folder, name, description: says }) => (
          <li key={name}>
            <PageLink to={`/api/${folder}/`}>
              <code>{name}</code>
            </PageLink>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
