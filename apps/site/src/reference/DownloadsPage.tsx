import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { DownloadsPageData, FormatUse } from './download-data.ts'
import { FormatList } from './FormatList.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { Section } from './Section.tsx'
import { Words } from './Words.tsx'

export default function DownloadsPage({ page }: { readonly page: DownloadsPageData }) {
  const { uses, whole, schemes } = page
  return (
    <Page
      kind="downloads"
      title="Downloads"
      description="Every scheme with its rules and records, in the formats of other tools."
    >
      <header>
        <h1>Downloads</h1>
        <p className="lead">
          Every scheme with its rules and records, in the formats of other tools. The address of a scheme’s
          file names its version.
        </p>
        <nav className="on-this-page" aria-label="On this page">
          <a href="#formats">What each format is for</a>
          <a href="#all">All in one</a>
          {schemes.map(({ scheme }) => (
            <a key={scheme.id} href={`#${scheme.id}`}>
              <Words of={scheme.title} />
            </a>
          ))}
        </nav>
      </header>
      <Section id="formats" heading="What each format is for">
        <ul className="formats">
          {uses.map((use) => (
            <Use key={use.id} of={use} />
          ))}
        </ul>
      </Section>
      <Section id="all" heading="All in one">
        <FormatList formats={whole} />
      </Section>
      {schemes.map(({ scheme, version, formats }) => (
        <Section
          key={scheme.id}
          id={scheme.id}
          heading={
            <PageLink to={scheme.href}>
              <Words of={scheme.title} />
            </PageLink>
          }
        >
          <p className="aside">Version {version}</p>
          <FormatList formats={formats} />
        </Section>
      ))}
    </Page>
  )
}

/** What a format is for, and the parts of the guide that tell how to load it. */
function Use({ of: { id, title, says, load } }: { readonly of: FormatUse }) {
  useBrokenLinks().collectAnchor(id)
  return (
    <li id={id}>
      <h3>{title}</h3>
      <div>
        <p>{says}</p>
        <p className="aside">
          How to load it:{' '}
          {load.map(({ href, label }, index) => (
            <span key={href}>
              {index === 0 ? '' : ', '}
              <PageLink to={href}>{label}</PageLink>
            </span>
          ))}
        </p>
      </div>
    </li>
  )
}
