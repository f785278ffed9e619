import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { DocsPageData } from './home-data.ts'

const groups: readonly (readonly [folder: string, name: string])[] = [
  ['guides', 'Guides'],
  ['', 'Writing'],
  ['decisions', 'Decisions'],
]

export default function DocsPage({ page }: { readonly page: DocsPageData }) {
  const description = 'How to use the definitions, how to change them, and why things are as they are.'
  return (
    <Page kind="docs" title="Docs" description={description}>
      <h1>Docs</h1>
      <p className="lead">{description}</p>
      {groups.map(([folder, name]) => {
        const own = page.pages.filter((each) => each.folder === folder)
        if (own.length === 0) return null
        return (
          <section key={name}>
            <h2>{name}</h2>
            <ul className="doc-list">
              {own.map(({ href, title }) => (
                <li key={href}>
                  <PageLink to={href}>{title}</PageLink>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Page>
  )
}
