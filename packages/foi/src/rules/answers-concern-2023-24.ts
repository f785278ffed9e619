import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const answersConcern202324 = rule<ResponseInput>({
  id: 'answers-concern-2023-24',
  says: { en: 'All answers concern the financial year 2023-24.' },
  cite: cite(foi1202.scope, 'financialYear'),
  force: 'must',
  about: ['foi:financial-year'],

  holds: equals('financialYear', '2023-24'),
  advice: { en: 'Keep answers about another year apart: the counts are of one year.' },
  openQuestions: [
    {
      en: '2023-24 usually runs from 1 April 2023 to 31 March 2024; no source seen says so of this request.',
    },
  ],

  examples: {
    passes: [{ financialYear: '2023-24' }],
    fails: [{ financialYear: '2022-23' }],
    undetermined: [{}],
  },
})
