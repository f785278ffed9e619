import Head from '@docusaurus/Head'
import useBaseUrl from '@docusaurus/useBaseUrl'
import { dutchFolder, siteAddress } from '../../../site-address.ts'
import { usePlace } from '../../shell/use-place.ts'
import { language } from '../../words/language.ts'
import { shell } from '../../words/shell.ts'

/** What is the same for every page; then its address, that of the same page in the other language, and its Markdown. */
export default function SiteMetadata() {
  const place = usePlace()
  return (
    <>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta property="og:site_name" content={shell.title} />
        <meta property="og:image" content={`${siteAddress}/mark.png`} />
      </Head>
      {place === '/404.html/' ? null : <Addresses place={place} />}
    </>
  )
}

function Addresses({ place }: { readonly place: string }) {
  const addresses = { en: `${siteAddress}${place}`, nl: `${siteAddress}${dutchFolder}${place}` }
  const address = addresses[language]
  return (
    <Head>
      <link rel="canonical" href={address} />
      <link rel="alternate" hrefLang="en" href={addresses.en} />
      <link rel="alternate" hrefLang="nl" href={addresses.nl} />
      <link rel="alternate" hrefLang="x-default" href={addresses.en} />
      <link rel="alternate" type="text/markdown" href={useBaseUrl(`${place}index.md`)} />
      <meta property="og:url" content={address} />
    </Head>
  )
}
