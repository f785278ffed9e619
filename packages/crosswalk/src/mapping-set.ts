import type { MappingSet } from '@ssi/taxonomy'
import { version } from './generated/version.ts'
import { mappings } from './mappings.ts'

/**
 * The mappings under one name and version, as exports take them.
 *
 * @example
 * ```ts run
 * import { mappings, mappingSet } from '@ssi/crosswalk'
 * mappingSet.mappings === mappings // => true
 * ```
 */
export const mappingSet: MappingSet = {
  id: 'crosswalk',
  title: { en: 'Mappings between documents on psychosocial help' },
  version,
  mappings,
}
