import type { MouseEvent } from 'react'
import { dutchFolder } from '../../site-address.ts'
import { language } from '../words/language.ts'

/** The other language: its name in itself, and where its pages are. */
const other = {
  en: { lang: 'nl', name: 'Nederlands', folder: dutchFolder },
  nl: { lang: 'en', name: 'English', folder: '' },
}[language]

/** Leads to the same page in the other language, at the same part of it. */
export function LanguageSwitch({ place }: { readonly place: string }) {
  const keepPart = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.hash = location.hash
  }
  return (
    <a href={`${other.folder}${place}`} hrefLang={other.lang} lang={other.lang} onClick={keepPart}>
      {other.name}
    </a>
  )
}
