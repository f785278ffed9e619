import { Planner } from '../planner/Planner.tsx'
import type { PlannerPageData } from '../planner/planner-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

const says =
  'Set the meetings of the study group, see the topics on a calendar, write down your reflections, and take it all with you.'

export default function PlannerPage({ page }: { readonly page: PlannerPageData }) {
  const { scheme, sources, record, title } = page
  return (
    <Page kind="planner" scheme={scheme} title={title} description={says}>
      <Trail scheme={scheme} />
      <header>
        <h1>{title}</h1>
        <p className="lead">{says}</p>
        <SourceLines sources={sources} />
        <p className="aside">
          What you write stays in this browser, on this device, and is sent nowhere. It is a{' '}
          <PageLink to={record.href}>
            <Words of={record.title} />
          </PageLink>{' '}
          record. The pace is yours: nothing here has to be filled in.
        </p>
      </header>
      <noscript>
        <p className="check-state">
          Planning needs JavaScript, because it happens in your browser and nowhere else. Below is what the
          module consists of.
        </p>
      </noscript>
      <Planner page={page} />
    </Page>
  )
}
