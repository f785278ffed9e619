import { useLocation } from '@docusaurus/router'
import type { ReactNode } from 'react'
import { SiteFoot } from '../../shell/SiteFoot.tsx'
import { SiteHead } from '../../shell/SiteHead.tsx'

/** What stands around every page. */
export default function Root({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <SiteHead pathname={pathname} />
      {children}
      <SiteFoot />
    </>
  )
}
