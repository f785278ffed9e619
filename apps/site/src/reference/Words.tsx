import type { Text } from '@ssi/taxonomy'

/** Words in English, followed by the Dutch where the source is Dutch. */
export function Words({ of }: { readonly of: Text }) {
  if (of.nl === undefined || of.nl === of.en) return of.en
  return (
    <>
      {of.en} <span lang="nl">({of.nl})</span>
    </>
  )
}
