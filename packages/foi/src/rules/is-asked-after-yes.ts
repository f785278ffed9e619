import { all, type Condition, equals, not } from '@ssi/rules'
import type { ResponseInput } from '../record.ts'

/** The later questions are asked after a Yes, and nothing is asked of a refusal. */
export const isAskedAfterYes: Condition<ResponseInput> = all(
  not(equals('refused', true)),
  equals('provided', 'yes'),
)
