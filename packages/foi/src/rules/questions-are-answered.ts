import { type Condition, equals, not, type Rule, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite, type SourceCitation } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

const isNoRefusal: Condition<ResponseInput> = not(equals('refused', true))

export const provisionIsAnswered = rule<ResponseInput>({
  ...words('provision', 'whether SSIs were provided', cite(foi1202.question1)),
  when: isNoRefusal,
  holds: not(equals('provided', 'not-stated')),
  examples: {
    passes: [{ provided: 'no' }, { refused: true, provided: 'not-stated' }],
    fails: [{ refused: false, provided: 'not-stated' }],
    undetermined: [{ refused: false }],
  },
})

export const offeringsAreAnswered = rule<ResponseInput>({
  ...words('offerings', 'which services offered what', cite(foi1202.question2)),
  when: isAskedAfterYes,
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
  ...words('deliverers', 'who delivered it', cite(foi1202.question3)),
  when: isAskedAfterYes,
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
  ...words('pathway-points', 'at which points of the care pathway it is offered', cite(foi1202.question4)),
  when: isAskedAfterYes,
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
    says: { en: `A response says ${asked}.` },
    cite: [cite(foi1202.scope, 'questionCount'), question],
    force: 'must',
    basis: 'derived',
    about: [`foi:${concept}`],
    advice: {
      en: 'Look for question and answer in the original; if either is missing, ask the trust.',
    },
  }
}
