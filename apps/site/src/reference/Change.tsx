import type { ChangeLine } from './change-data.ts'
import { PageLink } from './PageLink.tsx'
import { Wording } from './Wording.tsx'
import { Words } from './Words.tsx'
import { parts } from '../words/parts.ts'

/** What happened, with both wordings where there are two. */
export function Change({ of }: { readonly of: ChangeLine }) {
  const { says, before, after, reason, use = [], record, meaning, why } = of
  return (
    <>
      <span lang="en">{says}</span>
      {before === undefined ? null : <Wording of={before} is="old" />}
      {after === undefined ? null : <Wording of={after} is="new" />}
      {reason === undefined ? null : (
        <p>
          <Words of={reason} />
        </p>
      )}
      {use.length === 0 ? null : (
        <p>
          {parts.use}
          {use.map(({ id, href }) => (
            <span key={id}>
              {' '}
              {href === undefined ? (
                <code>{id}</code>
              ) : (
                <PageLink to={href}>
                  <code>{id}</code>
                </PageLink>
              )}
            </span>
          ))}
        </p>
      )}
      {record === undefined ? null : (
        <p>
          {parts.shownBy} <code>{record}</code>
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
