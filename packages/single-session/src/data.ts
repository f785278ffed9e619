import { domainData } from '@ssi/rules'
import { singleSession } from './scheme.ts'

export const data = domainData({ package: '@ssi/single-session', scheme: singleSession, records: [] })
