import type { ChangeLine } from './change-data.ts'
import { parts } from '../words/parts.ts'

/** What happened, with both wordings where there are two. */
export function Change({ of: { says, before, after, use, meaning, why } }: { readonly of: ChangeLine }) {
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
      {use === undefined ? null : (
        <p>
          {parts.use} <code>{use}</code>
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
