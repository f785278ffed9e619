import { counted } from '../reference/counted.ts'
import { Page } from '../reference/Page.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Section } from '../reference/Section.tsx'
import type { CrosswalkPageData } from './crosswalk-data.ts'
import { Matrix } from './Matrix.tsx'

/** How the documents relate. */
export default function CrosswalkPage({ page }: { readonly page: CrosswalkPageData }) {
  const { total, conflicts, traps, download } = page
  const description =
    'Which concepts of one document come near a concept of another, where the documents disagree, and which readings tempt and are wrong.'
  return (
    <Page kind="crosswalk" title="Crosswalk" description={description}>
      <header>
        <h1>Crosswalk</h1>
        <p className="lead">{description}</p>
      </header>
      <Section id="matrix" heading="Document by document">
        <p className="aside">
          {counted(total.mappings, 'mapping')} in all. Each cell opens into words. A concept belongs to the
          document it is first cited from.
        </p>
        <Matrix page={page} />
      </Section>
      <Section id="indexes" heading="Conflicts and traps">
        <ul className="crosswalk-doors">
          <li>
            <PageLink to={conflicts}>{counted(total.conflicts, 'conflict')} between documents</PageLink>: what
            each says, and what the checks make of it
          </li>
          <li>
            <PageLink to={traps}>{counted(total.traps, 'trap')}</PageLink>: readings that tempt, and what to
            do instead
          </li>
          <li>
            <a href={download} download>
              All of it as JSON
            </a>
          </li>
        </ul>
      </Section>
      <Section id="reading" heading="How to read a mapping">
        <dl className="reading">
          <dt>is close to</dt>
          <dd>Near enough to look up one for the other, never to count them together.</dd>
          <dt>is narrower than, is broader than</dt>
          <dd>A kind of the other, or the other way round. A part and its whole are only related.</dd>
          <dt>is related to</dt>
          <dd>They touch: a part, a goal, a role or a word is shared.</dd>
          <dt>is the same as</dt>
          <dd>
            One person, organisation or document. No two concepts of treatment match so: population, purpose
            or what is recorded always differ.
          </dd>
          <dt>has no match in</dt>
          <dd>A match was looked for in that scheme, and none was found.</dd>
        </dl>
        <p className="aside">Mappings inform. No check uses them, and no conflict is resolved here.</p>
      </Section>
    </Page>
  )
}
