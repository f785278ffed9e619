import type { Finding } from '@ssi/rules'
import type { Questionnaire } from '@ssi/taxonomy'
import { readResponse } from '../read.ts'
import type { ResponseReading } from '../read.ts'

/** The reading of what cannot be read: nothing is known of any answer. */
export function unreadable(findings: readonly Finding[], questionnaire: Questionnaire): ResponseReading {
  return { ...readResponse('', { questionnaire }), record: {}, findings }
}
