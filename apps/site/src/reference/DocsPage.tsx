import { ToPlayground } from '../playground/ToPlayground.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { DocsPageData, ProseLine } from './home-data.ts'
import { Words } from './Words.tsx'
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
      {language === 'en' ? null : <p className="aside">{say.docsInEnglish}</p>}
      <ToPlayground />
      <section>
        <h2>{say.beginHere}</h2>
        <ul className="starts">
          {page.starts.map((start) => (
            <li key={start.href}>
              <h3>
                <Words of={start.reader} />
              </h3>
              <ProseEntry page={start} />
            </li>
          ))}
        </ul>
      </section>
      {groups.map(([folder, name]) => {
        const own = page.pages.filter((each) => each.folder === folder)
        if (own.length === 0) return null
        return (
          <section key={name}>
            <h2>{name}</h2>
            <ul className="doc-index">
              {own.map((each) => (
                <li key={each.href}>
                  <ProseEntry page={each} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Page>
  )
}

/** A page of prose by its title and how it begins: in English, as it is itself. */
function ProseEntry({ page: { href, title, says } }: { readonly page: ProseLine }) {
  const inEnglish = language === 'en' ? {} : { lang: 'en' }
  return (
    <>
      <PageLink to={href} {...inEnglish}>
        {title}
      </PageLink>
      {says === undefined ? null : (
        <p className="aside" {...inEnglish}>
          {says}
        </p>
      )}
    </>
  )
}
