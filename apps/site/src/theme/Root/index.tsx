import type { ReactNode } from 'react'
import { SiteFoot } from '../../shell/SiteFoot.tsx'
import { SiteHead } from '../../shell/SiteHead.tsx'
import { shell } from '../../words/shell.ts'

/** What stands around every page. */
export default function Root({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        {shell.skip}
      </a>
      <SiteHead />
      {children}
      <SiteFoot />
    </>
  )
}
