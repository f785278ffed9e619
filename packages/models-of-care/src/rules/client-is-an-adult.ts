import { equals, rule, type Rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { populationField } from '../records/population-field.ts'
import type * as z from 'zod/mini'

interface WithPopulation {
  readonly population?: z.input<typeof populationField>
}

/** The same rule stands on each kind of record, under an id of its own. */
export const activityIsWithAnAdult = concernsAnAdult('activity-is-with-an-adult', 'activity')
export const otherStructuredTreatmentIsOfAnAdult = concernsAnAdult(
  'other-structured-treatment-is-of-an-adult',
  'treatment',
)
export const therapyIsOfAnAdult = concernsAnAdult('therapy-is-of-an-adult', 'therapy')

function concernsAnAdult(id: string, what: string): Rule {
  return rule<WithPopulation>({
    id,
    says: { en: `The page is about adult drug misusers, so the client of the ${what} has to be an adult.` },
    cite: cite(modelsOfCare2006.runningHead),
    force: 'definition',
    about: ['models-of-care:adult-drug-misusers'],

    holds: equals('population', 'adult'),
    advice: {
      en: 'Do not use this page for children and young people; look for guidance that is about them.',
    },
    openQuestions: [{ en: 'From which age on somebody is an adult here: the page states none.' }],

    examples: {
      passes: [{ population: 'adult' }],
      fails: [{ population: 'young-person' }],
      undetermined: [{}],
    },
  })
}
