import type { Language } from '@ssi/taxonomy'
import type { CSSProperties, ReactNode } from 'react'
import { PageHead } from './PageHead.tsx'
import type { SchemeLink } from './page-data.ts'
import { language as shown } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import { AroundContext } from '../words/around.tsx'
import type { SchemaOrg } from './schema-org.ts'

interface PageProps {
  readonly title: string
  readonly description: string
  readonly data?: SchemaOrg
  readonly scheme?: SchemeLink
  /** What kind of page it is, for its style. */
  readonly kind: string
  /** The language of what stands on it, where that is not the reader's. */
  readonly language?: Language
  readonly children: ReactNode
}

/** A page of the reference, in the hue of its scheme. */
export function Page({ scheme, kind, language = shown, children, ...head }: PageProps) {
  const hue = scheme === undefined ? {} : ({ '--hue': scheme.hue } as CSSProperties)
  return (
    <main id="content" className={`page ${kind}-page ${scheme === undefined ? '' : 'scheme'}`} style={hue}>
      <PageHead {...head} />
      {language === shown ? children : <InOther language={language}>{children}</InOther>}
    </main>
  )
}

/** What is not in the reader's language, marked, after a line that says so. */
function InOther({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <>
      <p className="aside">{shell.onlyEnglish}</p>
      <AroundContext value={language}>
        <div lang={language}>{children}</div>
      </AroundContext>
    </>
  )
}
