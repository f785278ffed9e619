import { Planner } from '../planner/Planner.tsx'
import type { PlannerPageData } from '../planner/planner-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'
import { planner as say } from '../words/planner.ts'
import { inWords } from '../words/language.ts'
import { Filled } from '../words/Filled.tsx'

export default function PlannerPage({ page }: { readonly page: PlannerPageData }) {
  const { scheme, sources, record, title } = page
  return (
    <Page kind="planner" scheme={scheme} title={inWords(title)} description={say.says}>
      <Trail scheme={scheme} />
      <header>
        <h1>
          <Words of={title} />
        </h1>
        <p className="lead">{say.says}</p>
        <SourceLines sources={sources} about={record.title} />
        <p className="aside">
          <Filled
            words={say.intro}
            with={{
              record: (
                <PageLink to={record.href}>
                  <Words of={record.title} />
                </PageLink>
              ),
            }}
          />
        </p>
      </header>
      <noscript>
        <p className="check-state">{say.noScript}</p>
      </noscript>
      <Planner page={page} />
    </Page>
  )
}
