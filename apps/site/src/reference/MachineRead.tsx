import Head from '@docusaurus/Head'
import type { SchemaOrg } from './schema-org.ts'

/** What a page tells machines in the words of schema.org. */
export function MachineRead({ data }: { readonly data: SchemaOrg }) {
  return (
    <Head>
      <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>
    </Head>
  )
}
