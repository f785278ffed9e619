import type { RecordNote } from '@ssi/rules'
import { whereThePageIsWider } from './where-the-page-is-wider.ts'
import { whereTheRequestIsWider } from './where-the-request-is-wider.ts'

/** Where and why the two definitions part, as notes on an offering that is assessed by both. */
export const partings: readonly RecordNote[] = [...whereThePageIsWider, ...whereTheRequestIsWider]
