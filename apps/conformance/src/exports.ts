import { domainFiles, type Files } from '@ssi/interchange'
import { domains } from './domains.ts'

/** Every export of every installed domain. */
export const exported: readonly { readonly name: string; readonly files: Files }[] = await Promise.all(
  domains.map(async ({ name, data, schemas }) => ({ name, files: await domainFiles(data, schemas) })),
)
