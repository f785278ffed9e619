import type { RefusalKind } from './reading.ts'

/**
 * Words by which a response says that it gives no answer. They are the general terms of freedom of information, and no
 * questionnaire's: what is not held, what costs too much to find, what is exempt, and who else may hold it.
 */
export const refusalTerms: Readonly<Record<RefusalKind, readonly string[]>> = {
  'not-held': [
    'not held',
    'does not hold',
    'do not hold',
    'no information held',
    'hold no information',
    'holds no information',
    'no recorded information',
    'not recorded centrally',
    'not centrally recorded',
  ],
  'cost-limit': [
    'section 12',
    'cost limit',
    'appropriate limit',
    'cost of compliance',
    'exceed the limit',
    'exceeds the limit',
    '18 hours',
  ],
  exempt: [
    'is exempt',
    'are exempt',
    'an exemption',
    'the exemption',
    'exempt from disclosure',
    'exempt under',
    'exemption under',
    'refused under',
    'section 14',
    'section 21',
    'section 22',
    'section 31',
    'section 36',
    'section 38',
    'section 40',
    'section 41',
    'section 43',
  ],
  referred: [
    'redirect your request',
    'direct your request',
    'redirect you to',
    'refer you to',
    'submit your request to',
    'send your request to',
    'held by another',
    'transfer your request',
  ],
}

/** Words with which a letter ends, or begins to speak of rights and not of answers. */
export const farewells: readonly string[] = [
  'yours sincerely',
  'yours faithfully',
  'yours truly',
  'kind regards',
  'best regards',
  'warm regards',
  'regards',
  'many thanks',
  'best wishes',
]

/** Words of the notice on complaints that follows the answers. */
export const noticeTerms: readonly string[] = [
  'internal review',
  'information commissioner',
  'dissatisfied with',
  'not satisfied with',
  'unhappy with',
]
