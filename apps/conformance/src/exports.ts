import { mappingSet } from '@ssi/crosswalk'
import { domainFiles, type Files, mappingFiles } from '@ssi/interchange'
import { domains } from './domains.ts'

/** Every export of every installed domain. */
export const exported: readonly { readonly name: string; readonly files: Files }[] = await Promise.all(
  domains.map(async ({ name, data, schemas }) => ({ name, files: await domainFiles(data, schemas) })),
)

const labels = new Map<string, string>(
  domains.flatMap(({ data: { scheme } }) =>
    Object.values(scheme.concepts).map(({ id, label }) => [`${scheme.id}:${id}`, label.en] as const),
  ),
)

/** Every export of the mappings between them. */
export const exportedMappings: Files = mappingFiles(mappingSet, (id) => labels.get(id))
