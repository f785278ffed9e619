import Head from '@docusaurus/Head'
import { shell } from '../words/shell.ts'
import { MachineRead } from './MachineRead.tsx'
import type { SchemaOrg } from './schema-org.ts'

interface PageHeadProps {
  readonly title: string
  readonly description: string
  /** The page as schema.org knows it. */
  readonly data?: SchemaOrg
}

/** What a page says of itself to browsers, search engines and other machines. */
export function PageHead({ title, description, data }: PageHeadProps) {
  const whole = title === shell.title ? title : `${title} · ${shell.title}`
  return (
    <>
      <Head>
        <title>{whole}</title>
        <meta property="og:title" content={whole} />
        <meta name="description" content={description} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content={data?.['@type'] === 'WebSite' ? 'website' : 'article'} />
      </Head>
      {data === undefined ? null : <MachineRead data={data} />}
    </>
  )
}
