import type { OutcomeWords } from '@ssi/rules'

/**
 * What an activity can turn out to be.
 *
 * @example
 * ```ts run
 * import { activityOutcomes } from '@ssi/models-of-care'
 * activityOutcomes['below-the-threshold'].label // => { en: 'Below the threshold' }
 * Object.keys(activityOutcomes).length // => 6
 * ```
 */
export const activityOutcomes = {
  'structured-psychosocial-intervention': {
    label: { en: 'Structured psychosocial intervention' },
    means: { en: 'It meets what this page asks of one.' },
    concept: 'models-of-care:structured-psychosocial-intervention',
  },
  'below-the-threshold': {
    label: { en: 'Below the threshold' },
    means: {
      en: 'It is a part, or lacks the whole package this page asks for; that says nothing of whether it helps.',
    },
    concept: 'models-of-care:threshold',
  },
  keyworking: {
    label: { en: 'Keyworking' },
    means: {
      en: 'It is a keyworker’s own work, which this page keeps apart from psychosocial interventions.',
    },
    concept: 'models-of-care:keyworking',
  },
  'therapy-for-a-co-morbid-problem': {
    label: { en: 'Therapy for a co-morbid mental health problem' },
    means: { en: 'It is a specialist treatment of that problem, and none of problem drug use itself.' },
    concept: 'models-of-care:therapy-for-a-co-morbid-problem',
  },
  'low-threshold-support': {
    label: { en: 'Low-threshold support' },
    means: { en: 'It is advice, information or the like, which any practitioner may give.' },
    concept: 'models-of-care:low-threshold-support',
  },
  'not-settled-by-this-page': {
    label: { en: 'Not settled by this page' },
    means: { en: 'This page says nothing that decides the case, for or against.' },
  },
} as const satisfies Readonly<Record<string, OutcomeWords>>

/** One of the six things an activity can turn out to be. */
export type ActivityOutcome = keyof typeof activityOutcomes
