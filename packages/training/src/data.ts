import { domainData } from '@ssi/rules'
import { training } from './scheme.ts'

export const data = domainData({ package: '@ssi/training', scheme: training, records: [] })
