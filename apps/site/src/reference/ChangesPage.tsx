import type { ChangeLine, ChangesPageData, VersionChanges } from './change-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { Section } from './Section.tsx'

export default function ChangesPage({ page }: { readonly page: ChangesPageData }) {
  const { packages } = page
  return (
    <Page kind="changes" title="Changes" description="What each version of each package brought.">
      <header>
        <h1>Changes</h1>
        <p className="lead">
          What each version of each package brought, from a comparison of its data: concepts, rules, fields
          and names. <PageLink to="/docs/guides/what-a-version-promises/">What a version promises</PageLink>
        </p>
      </header>
      {packages.length === 0 ? <p>Nothing has been released yet.</p> : null}
      {packages.map(({ name, versions }) => (
        <Section key={name} id={name.replace('@ssi/', '')} heading={name}>
          {versions.map((version) => (
            <Version key={version.version} of={version} />
          ))}
        </Section>
      ))}
    </Page>
  )
}

function Version({ of: { version, changes } }: { readonly of: VersionChanges }) {
  return (
    <>
      <h3>{version}</h3>
      {changes.length === 0 ? (
        <p>Nothing that was there before has changed.</p>
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
      {says}
      {before === undefined ? null : (
        <p>
          Was: <del>{before}</del>
        </p>
      )}
      {after === undefined ? null : (
        <p>
          Is: <ins>{after}</ins>
        </p>
      )}
      {meaning === undefined ? null : (
        <p>
          Its meaning is {meaning === 'same' ? 'the same' : `${meaning} now`}: {why}
        </p>
      )}
    </>
  )
}
