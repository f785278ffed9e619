import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Page } from '../reference/Page.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Section } from '../reference/Section.tsx'
import { SourceLines } from '../reference/SourceLines.tsx'
import { Words } from '../reference/Words.tsx'
import type { PairPageData } from './crosswalk-data.ts'
import { MappingList } from './MappingList.tsx'
import { Steps } from './Steps.tsx'
import { TrapList } from './TrapList.tsx'

/** Everything that lies between two documents. */
export default function PairPage({ page }: { readonly page: PairPageData }) {
  const { parties, sources, crosswalk, mappings, none, conflicts, traps } = page
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of [...mappings, ...none]) collectAnchor(id)
  const title = `${parties[0].name.en} and ${parties[1].name.en}`
  return (
    <Page kind="crosswalk" title={`${title} · Crosswalk`} description={`What lies between ${title}.`}>
      <Steps steps={[{ href: crosswalk, label: 'Crosswalk' }]} />
      <header>
        <h1>{title}</h1>
        <SourceLines sources={sources} />
      </header>
      {conflicts.length === 0 ? null : (
        <Section id="conflicts" heading="Where they disagree">
          <ul className="conflict-list">
            {conflicts.map(({ id, href, asks }) => (
              <li key={id}>
                <PageLink to={href}>
                  <Words of={asks} />
                </PageLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mappings.length === 0 ? null : (
        <Section id="mappings" heading="Mappings">
          <MappingList mappings={mappings} both />
        </Section>
      )}
      {none.length === 0 ? null : (
        <Section id="none" heading="Looked for and not found">
          <MappingList mappings={none} both />
        </Section>
      )}
      {traps.length === 0 ? null : (
        <Section id="traps" heading="Traps">
          <TrapList traps={traps} />
        </Section>
      )}
    </Page>
  )
}
