import { conflicts } from './conflicts.ts'
import { mappingSet } from './mapping-set.ts'
import { traps } from './traps.ts'

export const data = { package: '@ssi/crosswalk', ...mappingSet, traps, conflicts }
