import Head from '@docusaurus/Head'
import { shell } from '../words/shell.ts'

interface PageHeadProps {
  readonly title: string
  readonly description: string
  /** The page as schema.org knows it. */
  readonly data?: object
}

/** What a page says of itself to browsers, search engines and other machines. */
export function PageHead({ title, description, data }: PageHeadProps) {
  const whole = title === shell.title ? title : `${title} · ${shell.title}`
  return (
    <Head>
      <title>{whole}</title>
      <meta property="og:title" content={whole} />
      <meta name="description" content={description} />
      <meta property="og:description" content={description} />
      {data === undefined ? null : (
        <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>
      )}
    </Head>
  )
}
