import { ConceptMargin } from './ConceptMargin.tsx'
import { ConceptTree } from './ConceptTree.tsx'
import { LiveCheck } from '../check/LiveCheck.tsx'
import { Meaning } from './Meaning.tsx'
import { NotThis } from './NotThis.tsx'
import { Page } from './Page.tsx'
import type { ConceptPageData } from './concept-data.ts'
import { Questions } from './Questions.tsx'
import { OpenQuestions, Remarks } from './Remarks.tsx'
import { Retired } from './Retired.tsx'
import { RuleList } from './RuleList.tsx'
import { definedTerm } from './schema-org.ts'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

const LONG_LABEL = 44

export default function ConceptPage({ page }: { readonly page: ConceptPageData }) {
  const { concept, scheme, trail, sources, tree, asks, rules, notes, check } = page
  const { label, definition, openQuestions = [] } = concept
  const said =
    definition?.en ??
    `Named, not defined, in this source. ${sources.map(({ shortName }) => shortName.en).join(', ')}.`
  return (
    <Page
      kind="concept"
      scheme={scheme}
      title={`${label.en} · ${scheme.title.en}`}
      description={said}
      data={definedTerm(page)}
    >
      <Trail scheme={scheme} steps={trail} />
      <div className="with-margin">
        <article>
          <header>
            <h1 className={label.en.length > LONG_LABEL ? 'label long' : 'label'}>
              <Words of={label} />
            </h1>
            <SourceLines sources={sources} />
          </header>
          <Retired page={page} />
          <Meaning page={page} />
          <NotThis page={page} />
          <Questions questions={asks} scheme={scheme.id} />
          <section>
            <h2>Where it sits</h2>
            <ConceptTree nodes={tree} />
          </section>
          {rules.length === 0 ? null : (
            <section>
              <h2>Rules about it</h2>
              <RuleList rules={rules} />
            </section>
          )}
          <Remarks notes={notes} />
          <OpenQuestions questions={openQuestions} />
        </article>
        <ConceptMargin page={page} />
      </div>
      {check === undefined ? null : <LiveCheck check={check} heading="Check a record against these rules" />}
    </Page>
  )
}
