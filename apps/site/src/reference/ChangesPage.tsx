import type { ChangeLine, ChangesPageData, VersionChanges } from './change-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { Section } from './Section.tsx'
import { Filled } from '../words/Filled.tsx'
import { doors as say } from '../words/doors.ts'
import { parts } from '../words/parts.ts'
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

/** What happened, with both wordings where there are two. */
export function Change({ of: { says, before, after, meaning, why } }: { readonly of: ChangeLine }) {
  return (
    <>
      <span lang="en">{says}</span>
      {before === undefined ? null : (
        <p>
          {parts.was} <del lang="en">{before}</del>
        </p>
      )}
      {after === undefined ? null : (
        <p>
          {parts.is} <ins lang="en">{after}</ins>
        </p>
      )}
      {meaning === undefined ? null : (
        <p>
          {meaning === 'same' ? parts.sameMeaning : parts.otherMeaning(meaning)}: <span lang="en">{why}</span>
        </p>
      )}
    </>
  )
}
