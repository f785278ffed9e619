import Head from '@docusaurus/Head'
import { useLocation } from '@docusaurus/router'
import { siteAddress } from '../../../site-address.ts'

/** The one address of every page. */
export default function SiteMetadata() {
  const { pathname } = useLocation()
  const address = `${siteAddress}${pathname.endsWith('/') ? pathname : `${pathname}/`}`
  return (
    <Head>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
      <meta name="color-scheme" content="light dark" />
    </Head>
  )
}
