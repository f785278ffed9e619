import { mappingSet } from '@ssi/crosswalk'
import type { Files } from '@ssi/interchange'
import type { Mapping, MappingSet } from '@ssi/taxonomy'
import { address } from './addresses.ts'
import type { DomainReference, Reference } from './reference.ts'

/** The mappings between all schemes, and those of each scheme with the others, in every format. */
export async function mappingExports(reference: Reference): Promise<Files> {
  const { mappingFiles } = await import('@ssi/interchange')
  const concepts = reference.domains.flatMap(({ data: { scheme } }) =>
    Object.values(scheme.concepts).map(({ id, label }) => [`${scheme.id}:${id}`, label.en] as const),
  )
  const labels = new Map<string, string>(concepts)
  const at = (set: MappingSet, addressOf: (file: string) => string): Files =>
    Object.fromEntries(
      Object.entries(mappingFiles(set, (id) => labels.get(id))).map(([name, text]) => [
        addressOf(name),
        text,
      ]),
    )
  return Object.assign(
    at(mappingSet, (file) => address.mappings(mappingSet.version, file)),
    ...reference.domains.map((domain) => {
      const { id, version } = domain.data.scheme
      return at(mappingsOf(domain), (file) => address.data(id, version, file))
    }),
  ) as Files
}

function mappingsOf({ data: { scheme } }: DomainReference): MappingSet {
  return {
    ...mappingSet,
    id: `${mappingSet.id}-${scheme.id}`,
    title: { en: `${mappingSet.title.en}: ${scheme.title.en}` },
    mappings: mappingSet.mappings.filter((mapping) => isAbout(mapping, scheme.id)),
  }
}

/** Whether an end of a mapping is in a scheme, or is the scheme itself, which has nothing that matches. */
function isAbout({ from, to }: Mapping, scheme: string): boolean {
  return [from, to].some((end) => typeof end === 'string' && (end === scheme || end.startsWith(`${scheme}:`)))
}
