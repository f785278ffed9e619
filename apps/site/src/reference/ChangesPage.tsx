import { Change } from './Change.tsx'
import type { ChangesPageData, VersionChanges } from './change-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { Section } from './Section.tsx'
import { Filled } from '../words/Filled.tsx'
import { doors as say } from '../words/doors.ts'
import { shell } from '../words/shell.ts'

export default function ChangesPage({ page }: { readonly page: ChangesPageData }) {
  const { packages } = page
  return (
    <Page kind="changes" title={shell.changes} description={say.changesSays}>
      <header>
        <h1>{shell.changes}</h1>
        <p className="lead">
          <Filled
            words={say.changesLead}
            with={{
              promise: <PageLink to="/docs/guides/what-a-version-promises/">{say.promise}</PageLink>,
            }}
          />
        </p>
      </header>
      {packages.length === 0 ? <p>{say.notReleased}</p> : null}
      {packages.map(({ name, versions }) => (
        <Section key={name} id={name.replace('@ssi/', '')} heading={name}>
          {versions.map((version) => (
            <Version key={version.version} of={version} isFirst={version === versions.at(-1)} />
          ))}
        </Section>
      ))}
    </Page>
  )
}

interface VersionProps {
  readonly of: VersionChanges
  readonly isFirst: boolean
}

function Version({ of: { version, changes }, isFirst }: VersionProps) {
  return (
    <>
      <h3>{version}</h3>
      {changes.length === 0 ? (
        <p>{isFirst ? say.firstRelease : say.unchanged}</p>
      ) : (
        <ul className="changes">
          {changes.map((change) => (
            <li key={`${change.of} ${change.says} ${change.before ?? ''} ${change.after ?? ''}`}>
              {change.href === undefined ? (
                <code>{change.of}</code>
              ) : (
                <PageLink to={change.href}>
                  <code>{change.of}</code>
                </PageLink>
              )}{' '}
              <Change of={change} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
