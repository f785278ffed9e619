import { ToPlayground } from '../playground/ToPlayground.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { ApiPageData } from './home-data.ts'
import { doors as say } from '../words/doors.ts'
import { language } from '../words/language.ts'
import { shell } from '../words/shell.ts'

export default function ApiPage({ page }: { readonly page: ApiPageData }) {
  const description = say.apiSays(page.packages.length)
  return (
    <Page kind="api" title={shell.api} description={description}>
      <h1>{shell.api}</h1>
      <p className="lead">{description}</p>
      {language === 'en' ? null : <p className="aside">{say.docsInEnglish}</p>}
      <ToPlayground />
      <ul className="packages">
        {page.packages.map(({ folder, name, description: says }) => (
          <li key={name}>
            <PageLink to={`/api/${folder}/`}>
              <code>{name}</code>
            </PageLink>
            <p lang="en">{says}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
