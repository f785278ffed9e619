import { any, equals, note, some } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const sessionIsPartOfOtherCare = note<ResponseInput>({
  id: 'session-is-part-of-other-care',
  says: { en: 'An offering is part of other care, which strains the definition’s word on standing alone.' },
  advice: { en: 'Keep it as the trust’s own claim; look at it when offerings are counted.' },
  cite: [cite(foi1202.question2, 'offering1'), cite(foi1202.definition, 'intent')],
  about: ['foi:diabetes-mdt-clinic'],

  when: some(
    'offerings',
    'offering',
    any(equals('offering.setting', 'diabetes-mdt-clinic'), equals('offering.withinOtherCare', true)),
  ),

  examples: {
    applies: [
      { offerings: [{ setting: 'diabetes-mdt-clinic' }] },
      { offerings: [{ withinOtherCare: true }] },
    ],
    silent: [{ offerings: [{ setting: 'school', withinOtherCare: false }] }],
  },
})
