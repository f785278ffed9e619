import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { DecisionList } from './DecisionList.tsx'
import { PageLink } from './PageLink.tsx'
import type { SectionRead } from './source-data.ts'
import { RuleList } from './RuleList.tsx'
import { ListedWords, Words } from './Words.tsx'
import { source as say } from '../words/source.ts'

/** A document's sections in order, each with the concepts and rules that cite it. */
export function ReadBySource({ sections }: { readonly sections: readonly SectionRead[] }) {
  const { collectAnchor } = useBrokenLinks()
  return (
    <ol className="sections">
      {sections.map((section) => {
        collectAnchor(section.id)
        return (
          <li key={section.id} id={section.id}>
            <h3>
              <Words of={section.title} />
            </h3>
            <SectionContent section={section} />
          </li>
        )
      })}
    </ol>
  )
}

function SectionContent({ section }: { readonly section: SectionRead }) {
  const { parts, concepts, rules, decisions } = section
  return (
    <div>
      {parts.length === 0 ? null : (
        <p className="aside">
          <ListedWords of={parts} between=" · " />
        </p>
      )}
      {concepts.length === 0 ? null : (
        <ul className="cited-concepts">
          {concepts.map(({ href, label, scheme, id }) => (
            <li key={href}>
              <PageLink to={href}>
                <Words of={label} />
              </PageLink>{' '}
              <code>
                {scheme}:{id}
              </code>
            </li>
          ))}
        </ul>
      )}
      {rules.length === 0 ? null : <RuleList rules={rules} />}
      {decisions.length === 0 ? null : <DecisionList decisions={decisions} />}
      {concepts.length + rules.length + decisions.length === 0 ? (
        <p className="aside">{say.nothingYet}</p>
      ) : null}
    </div>
  )
}
