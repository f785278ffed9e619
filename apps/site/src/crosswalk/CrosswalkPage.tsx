import { counted } from '../words/counted.ts'
import { Page } from '../reference/Page.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Section } from '../reference/Section.tsx'
import type { CrosswalkPageData } from './crosswalk-data.ts'
import { Matrix } from './Matrix.tsx'
import { predicateWords } from '../words/crosswalk.ts'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'
import { Filled } from '../words/Filled.tsx'

/** How the documents relate. */
export default function CrosswalkPage({ page }: { readonly page: CrosswalkPageData }) {
  const { total, conflicts, traps, download } = page
  const { description } = say
  return (
    <Page kind="crosswalk" title={say.crosswalk} description={description}>
      <header>
        <h1>{say.crosswalk}</h1>
        <p className="lead">{description}</p>
        <p>
          <PageLink to={conflicts}>{say.conflicts}</PageLink>
        </p>
      </header>
      <Section id="matrix" heading={say.byDocument}>
        <p className="aside">
          {counted(total.mappings, 'mapping')} {say.inAll}
        </p>
        <Matrix page={page} />
      </Section>
      <Section id="indexes" heading={say.conflictsAndTraps}>
        <ul className="crosswalk-doors">
          <li>
            <Filled
              words={say.conflictsBetween}
              with={{
                conflicts: <PageLink to={conflicts}>{counted(total.conflicts, 'conflict')}</PageLink>,
              }}
            />
          </li>
          <li>
            <Filled
              words={say.trapsBetween}
              with={{ traps: <PageLink to={traps}>{counted(total.traps, 'trap')}</PageLink> }}
            />
          </li>
          <li>
            <a href={download} download>
              {say.asJson}
            </a>
          </li>
        </ul>
      </Section>
      <Section id="reading" heading={say.howToRead}>
        <dl className="reading">
          <dt>{predicateWords.closeMatch}</dt>
          <dd>{say.closeMeans}</dd>
          <dt>{say.narrowerOrBroader}</dt>
          <dd>{say.narrowerMeans}</dd>
          <dt>{predicateWords.relatedMatch}</dt>
          <dd>{say.relatedMeans}</dd>
          <dt>{predicateWords.exactMatch}</dt>
          <dd>{say.sameMeans}</dd>
          <dt>{predicateWords['no-match']}</dt>
          <dd>{say.noneMeans}</dd>
        </dl>
        <p className="aside">{say.onlyInform}</p>
      </Section>
    </Page>
  )
}
