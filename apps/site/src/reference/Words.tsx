import type { Text } from '@ssi/taxonomy'
import { useContext } from 'react'
import { AroundContext } from '../words/around.tsx'
import { inWords, isSameName, language, languageOf } from '../words/language.ts'

/** Words in the reader's language, or in English where there are no others; marked where they stand in the other. */
export function Words({ of }: { readonly of: Text }) {
  const own = languageOf(of)
  if (own === useContext(AroundContext)) return inWords(of)
  return <span lang={own}>{inWords(of)}</span>
}

/** Words in the reader's language, followed by those in the other where that is another name: what a term is called. */
export function BothWords({ of }: { readonly of: Text }) {
  const other = language === 'en' ? 'nl' : 'en'
  const words = of[other]
  if (words === undefined || isSameName(words, inWords(of))) return <Words of={of} />
  return (
    <>
      <Words of={of} />{' '}
      <span lang={other} className="other-name">
        ({words})
      </span>
    </>
  )
}

interface ListedWordsProps {
  readonly of: readonly Text[]
  /** What stands between two of them. */
  readonly between?: string
}

/** Several texts in a row. */
export function ListedWords({ of, between = ', ' }: ListedWordsProps) {
  return of.map((text, index) => (
    <span key={text.en}>
      {index === 0 ? '' : between}
      <Words of={text} />
    </span>
  ))
}
