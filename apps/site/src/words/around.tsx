import type { Language } from '@ssi/taxonomy'
import { createContext, type ReactNode, useContext } from 'react'
import { language } from './language.ts'

/** The language of what a component stands in. */
export const AroundContext = createContext<Language>(language)

/** The language to mark the site's own words with, where they stand in the other. */
export function useOwnLanguage(): Language | undefined {
  return useContext(AroundContext) === language ? undefined : language
}

/** What the site itself says, marked where it stands in the other language. */
export function InOwnLanguage({ children }: { readonly children: ReactNode }) {
  const own = useOwnLanguage()
  if (own === undefined) return children
  return (
    <AroundContext value={own}>
      <div lang={own}>{children}</div>
    </AroundContext>
  )
}
