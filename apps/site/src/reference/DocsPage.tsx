import { ToPlayground } from '../playground/ToPlayground.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { DocsPageData } from './home-data.ts'
import { doors as say } from '../words/doors.ts'
import { language } from '../words/language.ts'
import { shell } from '../words/shell.ts'

const groups: readonly (readonly [folder: string, name: string])[] = [
  ['guides', say.guides],
  ['', say.writing],
  ['decisions', say.decisions],
]

export default function DocsPage({ page }: { readonly page: DocsPageData }) {
  const description = say.docsSays
  return (
    <Page kind="docs" title={shell.docs} description={description}>
      <h1>{shell.docs}</h1>
      <p className="lead">{description}</p>
      <ToPlayground />
      {groups.map(([folder, name]) => {
        const own = page.pages.filter((each) => each.folder === folder)
        if (own.length === 0) return null
        return (
          <section key={name}>
            <h2>{name}</h2>
            <ul className="doc-list">
              {own.map(({ href, title }) => (
                <li key={href}>
                  <PageLink to={href} {...(language === 'en' ? {} : { lang: 'en' })}>
                    {title}
                  </PageLink>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Page>
  )
}
