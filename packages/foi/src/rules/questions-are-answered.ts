import { all, type Condition, equals, not, type Rule, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite, type SourceCitation } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

const answered: Condition<ResponseInput> = not(equals('refused', true))
const askedAfterYes: Condition<ResponseInput> = all(answered, equals('provided', 'yes'))

export const provisionIsAnswered = rule<ResponseInput>({
  ...words('provision', 'whether SSIs were provided', cite(foi1202.question1)),
  when: answered,
  holds: not(equals('provided', 'not-stated')),
  examples: {
    passes: [{ provided: 'no' }, { refused: true, provided: 'not-stated' }],
    fails: [{ refused: false, provided: 'not-stated' }],
    undetermined: [{ refused: false }],
  },
})

export const offeringsAreAnswered = rule<ResponseInput>({
  ...words('offerings', 'which services and what SSIs', cite(foi1202.question2)),
  when: askedAfterYes,
  holds: not(equals('offerings', 'not-stated')),
  examples: {
    passes: [
      { provided: 'yes', offerings: [] },
      { provided: 'no', offerings: 'not-stated' },
    ],
    fails: [{ refused: false, provided: 'yes', offerings: 'not-stated' }],
    undetermined: [{ refused: false, provided: 'yes' }],
  },
})

export const deliverersAreAnswered = rule<ResponseInput>({
  ...words('deliverers', 'who delivered these interventions', cite(foi1202.question3)),
  when: askedAfterYes,
  holds: not(equals('deliverers', 'not-stated')),
  examples: {
    passes: [
      { provided: 'yes', deliverers: ['social-workers'] },
      { refused: true, deliverers: 'not-stated' },
    ],
    fails: [{ refused: false, provided: 'yes', deliverers: 'not-stated' }],
    undetermined: [{ refused: false, provided: 'yes' }],
  },
})

export const pathwayPointsAreAnswered = rule<ResponseInput>({
  ...words('pathway-points', 'the points in the care pathway', cite(foi1202.question4)),
  when: askedAfterYes,
  holds: not(equals('pathwayPoints', 'not-stated')),
  examples: {
    passes: [{ provided: 'yes', pathwayPoints: ['whilst-waiting'] }],
    fails: [{ refused: false, provided: 'yes', pathwayPoints: 'not-stated' }],
    undetermined: [{ refused: false, provided: 'yes' }],
  },
})

type Words = Pick<Rule, 'id' | 'says' | 'force' | 'basis' | 'about' | 'advice'> & {
  readonly cite: readonly SourceCitation[]
}

/** The request has four questions; each that is left out of a response that is no refusal is one finding. */
function words(concept: string, asked: string, question: SourceCitation): Words {
  return {
    id: `${concept === 'provision' ? 'provision-is' : `${concept}-are`}-answered`,
    says: { en: `A response answers the question ${asked}.` },
    cite: [cite(foi1202.scope, 'questionCount'), question],
    force: 'must',
    basis: 'derived',
    about: [`foi:${concept}`],
    advice: { en: 'Look for the question in the original; if it is not there, ask the trust.' },
  }
}
