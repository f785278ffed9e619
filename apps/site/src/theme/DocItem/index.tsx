import { MDXProvider } from '@mdx-js/react'
import type { Props } from '@theme/DocItem'
import { DocList } from '../../docs/DocList.tsx'
import { proseComponents } from '../../docs/prose.tsx'
import { useSidebar } from '../../docs/sidebars.ts'
import { Page } from '../../reference/Page.tsx'
import { doors } from '../../words/doors.ts'
import { parts } from '../../words/parts.ts'
import { language } from '../../words/language.ts'

/** A page of prose: a guide, a decision, or a page of the API. */
export default function DocItem({ content: Content }: Props) {
  const { metadata, toc, contentTitle } = Content
  const sidebar = useSidebar(metadata.sidebar)
  const outline = toc.filter(({ level }) => level === 2)
  return (
    <Page kind="doc" language="en" title={metadata.title} description={metadata.description}>
      <div className="doc">
        <nav className="doc-nav" aria-label={doors.pages}>
          <DocList items={sidebar} here={metadata.permalink} />
          {outline.length < 3 ? null : (
            <>
              <h2 lang={language}>{parts.onThisPage}</h2>
              <ul className="doc-list">
                {outline.map(({ id, value }) => (
                  <li key={id}>
                    <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </nav>
        <article className="prose">
          {contentTitle === undefined ? <h1>{metadata.title}</h1> : null}
          <MDXProvider components={proseComponents}>
            <Content />
          </MDXProvider>
        </article>
      </div>
    </Page>
  )
}
