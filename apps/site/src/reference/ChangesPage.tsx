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

function Version({ of: { version, tells, builtOn, changes }, isFirst }: VersionProps) {
  return (
    <div className="released-version">
      <h3>{version}</h3>
      {tells.map((sentence) => (
        <p key={sentence} lang="en">
          {sentence}
        </p>
      ))}
      {changes.length === 0 ? (
        <Unchanged isFirst={isFirst} isTold={tells.length > 0} builtOn={builtOn} />
      ) : (
        <ul className="changes">
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>
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
    </div>
  )
}

interface UnchangedProps extends Pick<VersionChanges, 'builtOn'> {
  readonly isFirst: boolean
  /** Whether the release itself says what it is for. */
  readonly isTold: boolean
}

/** Why there is a version without changes of its own. */
function Unchanged({ isFirst, isTold, builtOn }: UnchangedProps) {
  if (isFirst) return isTold ? null : <p>{say.firstRelease}</p>
  return (
    <p>
      {say.unchanged}{' '}
      {isTold || builtOn.length === 0 ? null : (
        <Filled words={say.renewedFor} with={{ packages: <code>{builtOn.join(', ')}</code> }} />
      )}
    </p>
  )
}
