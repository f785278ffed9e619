import { all, atLeast, equals, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { DecidedActivity } from '../decision/decided-activity.ts'
import { exampleActivity, familyTherapy, keyworkerTreatment } from '../examples/activities.ts'

export const keyworkerDeliveryTakesSeveralSessions = rule<DecidedActivity>({
  id: 'keyworker-delivery-takes-several-sessions',
  says: {
    en: 'A structured psychosocial intervention by a keyworker is likely to take more than one session.',
  },
  cite: cite(modelsOfCare2006.keyworking, 'sessions'),
  force: 'should',
  about: ['models-of-care:number-of-sessions', 'models-of-care:structured-psychosocial-intervention'],

  when: all(equals('decided.outcome', 'structured-psychosocial-intervention'), equals('keyworker', true)),
  holds: atLeast('sessions', 2),
  advice: { en: 'Look again whether the whole package was delivered; the number alone changes nothing.' },
  why: { en: 'The page finds several sessions likely; it sets no number, and decides by the package.' },

  examples: {
    passes: [exampleActivity, { ...familyTherapy, sessions: 1 }],
    fails: [{ ...keyworkerTreatment, sessions: 1 }],
    undetermined: [keyworkerTreatment],
  },
})
