import {
  absentMeans,
  code,
  codes,
  day,
  flag,
  form,
  group,
  list,
  orNone,
  orNotStated,
  record,
  text,
  whole,
} from '@ssi/rules'
import type * as z from 'zod/mini'
import { deliverers } from './concepts/deliverers.ts'
import { facets } from './concepts/facets.ts'
import { pathwayPoints } from './concepts/pathway-points.ts'
import { provision } from './concepts/provision.ts'

const consecutiveYears = Array.from({ length: 100 }, (_, year) =>
  [year, (year + 1) % 100].map((of) => String(of).padStart(2, '0')).join('-'),
)

const offering = record({
  text: text({
    label: { en: 'wording' },
    question: { en: 'What does the trust write of it?' },
  }),
  kind: text({
    label: { en: 'kind of session' },
    question: { en: 'What does the trust call it: a one-off session, a top-up?' },
  }),
  service: orNotStated(text({ label: { en: 'service' }, question: { en: 'Which service offers it?' } })),
  formats: orNotStated(
    codes(
      { individual: facets.individual, group: facets.group },
      {
        label: { en: 'form (individual or group)' },
        question: { en: 'Is it for one person, a group, or both?' },
      },
    ),
  ),
  condition: orNotStated(
    text({
      label: { en: 'type of disorder' },
      question: { en: 'For which disorder or illness?' },
    }),
  ),
  ages: orNotStated(
    group(
      {
        min: orNone(
          whole({ label: { en: 'lowest age' }, question: { en: 'From which age, in whole years?' } }),
        ),
        max: orNone(
          whole({
            label: { en: 'highest age' },
            question: { en: 'Up to and including which age, in whole years?' },
          }),
        ),
      },
      { label: { en: 'age group' }, question: { en: 'For which ages?' } },
    ),
  ),
  model: orNotStated(
    text({
      label: { en: 'therapeutic modality or model' },
      question: { en: 'On which model is it based?' },
    }),
  ),
  setting: text({ label: { en: 'setting' }, question: { en: 'Where does it take place?' } }),
  selfHelp: flag({
    label: { en: 'self-help' },
    question: { en: 'Is it self-help that nobody delivers?' },
  }),
  afterEarlierIntervention: flag({
    label: { en: 'earlier intervention' },
    question: { en: 'Is it for people with an earlier intervention?' },
  }),
  withinOtherCare: flag({
    label: { en: 'place within other care' },
    question: { en: 'Is it part of another appointment, clinic or stay?' },
  }),
})

/**
 * A response to the questionnaire, as its reader or a person records it.
 *
 * Days are ISO 8601, ages whole years. `'not-stated'` says that the response was read and does not say.
 *
 * @example
 * ```ts run
 * import { foiResponse } from '@ssi/foi'
 * foiResponse.safeParse({ provided: 'perhaps' }).success // => false
 * ```
 */
export const foiResponse = record({
  reference: text({
    label: { en: 'reference' },
    question: { en: 'Which reference did the trust give it?' },
  }),
  date: day({ label: { en: 'date of the response' }, question: { en: 'Which day does it bear?' } }),
  subject: text({ label: { en: 'subject' }, question: { en: 'Which subject does it name?' } }),
  financialYear: form({
    label: { en: 'financial year' },
    question: { en: 'Which financial year do the answers concern?' },
    form: { en: 'two consecutive years with a hyphen between them, as in 2023-24' },
    pattern: `[0-9]{2}(${consecutiveYears.join('|')})`,
  }),
  refused: absentMeans(
    flag({
      label: { en: 'refusal' },
      question: { en: 'Did the trust refuse, or say that it holds nothing?' },
    }),
    false,
  ),
  provided: orNotStated(
    code(provision, {
      label: { en: 'answer whether SSIs were provided' },
      question: {
        en: 'Did any service of the trust provide single session interventions to children and young people?',
      },
    }),
  ),
  offeringsHeading: text({
    label: { en: 'heading of the offerings' },
    question: { en: 'Which line opens the list?' },
  }),
  offerings: orNotStated(
    list(offering, {
      label: { en: 'offerings' },
      question: { en: 'What did the services offer? One entry for each line.' },
      item: { en: 'offering' },
    }),
  ),
  deliverers: orNotStated(
    codes(deliverers, {
      label: { en: 'deliverers' },
      question: { en: 'Who delivered these interventions? Every marked box.' },
    }),
  ),
  otherDeliverers: orNone(
    text({
      label: { en: 'explanation of other deliverers' },
      question: { en: 'What is written beside Other among the deliverers?' },
    }),
  ),
  pathwayPoints: orNotStated(
    codes(pathwayPoints, {
      label: { en: 'points in the care pathway' },
      question: { en: 'At which points of the care pathway is it offered? Every marked box.' },
    }),
  ),
  otherPathwayPoints: orNone(
    text({
      label: { en: 'explanation of other points' },
      question: { en: 'What is written beside Other among the points?' },
    }),
  ),
})

/** A response to the questionnaire; every field may be absent, which means unknown. */
export type FoiResponse = z.infer<typeof foiResponse>

/** What conditions on a response see. */
export type ResponseInput = z.input<typeof foiResponse>
