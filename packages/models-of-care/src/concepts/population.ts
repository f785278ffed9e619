import { modelsOfCare2006 } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

/** Whom the page is about. */
export const population = branch({
  'adult-drug-misusers': {
    kind: 'population',
    label: { en: 'adult drug misusers' },
    named: true,
    cite: cite(modelsOfCare2006.runningHead),
    openQuestions: [{ en: 'From which age on somebody is an adult here: the page states none.' }],
  },
})
