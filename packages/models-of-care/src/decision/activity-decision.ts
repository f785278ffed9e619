import { all, decision, equals, not, oneOf } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ActivityInput } from '../records/activity.ts'
import { isDefinedPackage, isPlannedPackage, isPrepared, isWholePackage } from './conditions.ts'
import { activityOutcomes, type ActivityOutcome } from './outcomes.ts'
import { activityQuestions } from './questions.ts'

const { comorbidTherapies, evidenceBased, keyworking, lowThreshold, threshold } = modelsOfCare2006

/** The table behind {@link decideActivity}: rows may overlap, and agree where they do. */
export const activityDecision = decision<ActivityInput, ActivityOutcome>({
  id: 'activity',
  asks: {
    en: 'Is this activity a structured psychosocial intervention, and if not, what does the page call it?',
  },
  outcomes: activityOutcomes,
  questions: activityQuestions,
  rows: [
    {
      when: equals('content', 'low-threshold-support'),
      outcome: 'low-threshold-support',
      says: {
        en: 'Advice, information and the like are something else than a psychosocial intervention, whoever gives them.',
      },
      cite: [cite(lowThreshold, 'kinds'), cite(lowThreshold, 'practitioners')],
    },
    {
      when: equals('content', 'keyworking'),
      outcome: 'keyworking',
      says: { en: 'Keyworking as such is no psychosocial intervention, though a keyworker may deliver one.' },
      cite: [cite(keyworking, 'process'), cite(keyworking, 'support')],
    },
    {
      when: all(equals('content', 'treatment'), equals('aim', 'co-morbid-mental-health')),
      outcome: 'therapy-for-a-co-morbid-problem',
      says: {
        en: 'A treatment aimed first at a co-morbid mental health problem is no intervention for problem drug use.',
      },
      cite: [cite(comorbidTherapies, 'aim'), cite(comorbidTherapies, 'carePlan')],
    },
    {
      when: all(equals('content', 'technique'), not(isDefinedPackage)),
      outcome: 'below-the-threshold',
      says: {
        en: 'A technique outside a clearly defined, consistent and evidence-based package stays below the threshold.',
      },
      cite: [cite(threshold, 'technique'), cite(threshold, 'package')],
    },
    {
      when: all(equals('content', 'technique'), equals('keyworker', true), not(isWholePackage)),
      outcome: 'below-the-threshold',
      says: {
        en: 'A technique that a keyworker uses without a complete and consistent package stays below the threshold.',
      },
      cite: [cite(keyworking, 'completeness'), cite(keyworking, 'prosAndCons')],
    },
    {
      when: all(
        equals('content', 'treatment'),
        equals('aim', 'substance-misuse'),
        equals('keyworker', true),
        not(isWholePackage),
      ),
      outcome: 'below-the-threshold',
      says: {
        en: 'A keyworker’s treatment for substance misuse that is no complete and consistent package stays below the threshold.',
      },
      cite: cite(keyworking, 'completeness'),
    },
    {
      when: all(
        oneOf('content', ['technique', 'treatment']),
        equals('aim', 'substance-misuse'),
        equals('keyworker', false),
        isDefinedPackage,
      ),
      outcome: 'structured-psychosocial-intervention',
      says: {
        en: 'Work on substance misuse within a clearly defined, consistent and evidence-based package counts, if somebody else than the keyworker delivers it.',
      },
      cite: [cite(threshold, 'package'), cite(threshold, 'examples'), cite(evidenceBased)],
    },
    {
      when: all(
        equals('content', 'technique'),
        equals('aim', 'substance-misuse'),
        equals('keyworker', true),
        isDefinedPackage,
        isWholePackage,
        isPlannedPackage,
        isPrepared,
      ),
      outcome: 'structured-psychosocial-intervention',
      says: {
        en: 'A technique that a trained and supervised keyworker uses counts within a package that is clearly defined and meets all that is asked of keyworkers.',
      },
      cite: [cite(threshold, 'package'), cite(keyworking, 'completeness'), cite(keyworking, 'delivery')],
    },
    {
      when: all(
        equals('content', 'treatment'),
        equals('aim', 'substance-misuse'),
        equals('keyworker', true),
        isWholePackage,
        isPlannedPackage,
        isPrepared,
      ),
      outcome: 'structured-psychosocial-intervention',
      says: {
        en: 'A treatment that a trained and supervised keyworker delivers counts if it is complete, consistent, evidence-based, planned, structured and coherent.',
      },
      cite: [cite(keyworking, 'completeness'), cite(keyworking, 'delivery')],
    },
  ],
  otherwise: 'not-settled-by-this-page',
})
