import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Page } from '../reference/Page.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Section } from '../reference/Section.tsx'
import { SourceLines } from '../reference/SourceLines.tsx'
import { ListedWords, Words } from '../reference/Words.tsx'
import type { PairPageData } from './crosswalk-data.ts'
import { MappingList } from './MappingList.tsx'
import { PairTable } from './PairTable.tsx'
import { Steps } from './Steps.tsx'
import { TrapList } from './TrapList.tsx'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'
import { inWords } from '../words/language.ts'

/** Everything that lies between two documents. */
export default function PairPage({ page }: { readonly page: PairPageData }) {
  const { parties, sources, crosswalk, mappings, none, conflicts, traps } = page
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of [...mappings, ...none]) collectAnchor(id)
  const title = parties.map(({ name }) => inWords(name)).join(say.and)
  return (
    <Page kind="crosswalk" title={`${title} · ${say.crosswalk}`} description={`${say.between} ${title}.`}>
      <Steps steps={[{ href: crosswalk, label: say.crosswalk }]} />
      <header>
        <h1>
          <ListedWords of={parties.map(({ name }) => name)} between={say.and} />
        </h1>
        <SourceLines sources={sources} />
      </header>
      {conflicts.length === 0 ? null : (
        <Section id="conflicts" heading={say.disagree}>
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
        <Section id="mappings" heading={say.mappings}>
          <PairTable mappings={mappings} parties={parties} />
        </Section>
      )}
      {none.length === 0 ? null : (
        <Section id="none" heading={say.notFound}>
          <MappingList mappings={none} both />
        </Section>
      )}
      {traps.length === 0 ? null : (
        <Section id="traps" heading={say.traps}>
          <TrapList traps={traps} />
        </Section>
      )}
    </Page>
  )
}
