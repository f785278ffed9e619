import type { CSSProperties, ReactNode } from 'react'
import { PageHead } from './PageHead.tsx'
import type { SchemeLink } from './page-data.ts'

interface PageProps {
  readonly title: string
  readonly description: string
  readonly data?: object
  readonly scheme?: SchemeLink
  /** What kind of page it is, for its style. */
  readonly kind: string
  readonly children: ReactNode
}

/** A page of the reference, in the hue of its scheme. */
export function Page({ scheme, kind, children, ...head }: PageProps) {
  const hue = scheme === undefined ? {} : ({ '--hue': scheme.hue } as CSSProperties)
  return (
    <main id="content" className={`page ${kind}-page ${scheme === undefined ? '' : 'scheme'}`} style={hue}>
      <PageHead {...head} />
      {children}
    </main>
  )
}
