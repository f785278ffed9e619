import Head from '@docusaurus/Head'
import { dutchFolder, siteAddress } from '../../../site-address.ts'
import { usePlace } from '../../shell/use-place.ts'
import { language } from '../../words/language.ts'

/** The one address of every page, and that of the same page in the other language. */
export default function SiteMetadata() {
  const place = usePlace()
  const addresses = { en: `${siteAddress}${place}`, nl: `${siteAddress}${dutchFolder}${place}` }
  const address = addresses[language]
  return (
    <Head>
      <link rel="canonical" href={address} />
      <link rel="alternate" hrefLang="en" href={addresses.en} />
      <link rel="alternate" hrefLang="nl" href={addresses.nl} />
      <link rel="alternate" hrefLang="x-default" href={addresses.en} />
      <meta property="og:url" content={address} />
      <meta name="color-scheme" content="light dark" />
    </Head>
  )
}
