import type { Kind } from '@ssi/taxonomy'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { DownloadsPageData, FormatUse } from './download-data.ts'
import { FormatList } from './FormatList.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { dataCatalog } from './schema-org.ts'
import { Section } from './Section.tsx'
import { Version } from './Version.tsx'
import { Words } from './Words.tsx'
import { hasAddress, siteAddress } from '../../site-address.ts'
import { language } from '../words/language.ts'
import { kindWords } from '../words/concept.ts'
import { doors as say } from '../words/doors.ts'
import { kindMeanings } from '../words/kinds.ts'
import { parts } from '../words/parts.ts'
import { shell } from '../words/shell.ts'

export default function DownloadsPage({ page }: { readonly page: DownloadsPageData }) {
  const { uses, columns, whole, schemes } = page
  return (
    <Page kind="downloads" title={shell.downloads} description={say.downloadsSays} data={dataCatalog(page)}>
      <header>
        <h1>{shell.downloads}</h1>
        <p className="lead">
          {say.downloadsSays} {say.fileNames}
        </p>
        {hasAddress ? null : <p>{say.standIn(siteAddress)}</p>}
        <nav className="on-this-page" aria-label={parts.onThisPage}>
          <a href="#formats">{say.formats}</a>
          <a href="#columns">{say.columns}</a>
          <a href="#all">{say.allInOne}</a>
          {schemes.map(({ scheme }) => (
            <a key={scheme.id} href={`#${scheme.id}`}>
              <Words of={scheme.title} />
            </a>
          ))}
        </nav>
      </header>
      <Section id="formats" heading={say.formats}>
        <ul className="formats">
          {uses.map((use) => (
            <Use key={use.id} of={use} />
          ))}
        </ul>
      </Section>
      <Section id="columns" heading={say.columns}>
        <p>{say.columnsSay}</p>
        <Columns of={columns} />
        <h3 id="kinds">{say.kinds}</h3>
        <p>{say.kindsSay}</p>
        <Kinds />
      </Section>
      <Section id="all" heading={say.allInOne}>
        <FormatList formats={whole} />
      </Section>
      {schemes.map(({ scheme, formats, ...version }) => (
        <Section
          key={scheme.id}
          id={scheme.id}
          heading={
            <PageLink to={scheme.href}>
              <Words of={scheme.title} />
            </PageLink>
          }
        >
          <p className="aside">
            <Version of={version} />
          </p>
          <FormatList formats={formats} />
        </Section>
      ))}
    </Page>
  )
}

/** The columns of the table of concepts, in their order. */
function Columns({ of: columns }: { readonly of: DownloadsPageData['columns'] }) {
  return (
    <dl className="table-columns">
      {columns.map(({ name, says, separator }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <Words of={says} />
            {separator === undefined ? null : <span className="aside"> {say.joinedBy(separator)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The codes in the column of kinds, and what each means. */
function Kinds() {
  return (
    <dl className="table-columns">
      {Object.entries(kindMeanings).map(([kind, meaning]) => (
        <div key={kind}>
          <dt>
            <code>{kind}</code>
          </dt>
          <dd>
            {language === 'en' ? null : `${kindWords[kind as Kind]}: `}
            {meaning}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a format is for, and the parts of the guide that tell how to load it. */
function Use({ of: { id, title, says, load } }: { readonly of: FormatUse }) {
  useBrokenLinks().collectAnchor(id)
  return (
    <li id={id}>
      <h3>
        <Words of={title} />
      </h3>
      <div>
        <p>
          <Words of={says} />
        </p>
        <p className="aside">
          {say.howToLoad}{' '}
          {load.map(({ href, label }, index) => (
            <span key={href}>
              {index === 0 ? '' : ', '}
              <PageLink to={href}>
                <Words of={label} />
              </PageLink>
            </span>
          ))}
        </p>
      </div>
    </li>
  )
}
