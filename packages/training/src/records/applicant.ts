import { absentMeans, code, flag, orNone, record } from '@ssi/rules'
import type * as z from 'zod/mini'
import { widerAudience } from '../audience.ts'

/**
 * Somebody who applies for the two-day course: what the page asks about, each a yes or no.
 *
 * @example
 * ```ts run
 * import { applicantRecord } from '@ssi/training'
 * applicantRecord.safeParse({ psychologyDegree: true, ampleExperience: true }).success // => true
 * applicantRecord.safeParse({ ampleExperience: 10 }).success // => false
 * ```
 */
export const applicantRecord = record({
  psychologyDegree: flag({
    label: { en: 'university degree in psychology', nl: 'universitaire opleiding psychologie' },
    question: {
      en: 'Do you have a university degree in psychology?',
      nl: 'Heb je aan een universiteit psychologie gestudeerd?',
    },
  }),
  broadFurtherTraining: flag({
    label: { en: 'broad further training', nl: 'brede nascholing' },
    question: {
      en: 'Have you had further training, and was it broad?',
      nl: 'Heb je nascholing gedaan, en was die breed?',
    },
  }),
  ampleExperience: flag({
    label: { en: 'ample experience', nl: 'ruime ervaring' },
    question: {
      en: 'Is your experience ample? The page gives no number of years.',
      nl: 'Is je ervaring ruim? De pagina noemt geen aantal jaren.',
    },
  }),
  profession: orNone(
    code(widerAudience, {
      label: { en: 'profession', nl: 'beroep' },
      question: {
        en: 'Which of the professions that a news item names is yours?',
        nl: 'Welk van de beroepen uit een nieuwsbericht is het jouwe?',
      },
    }),
  ),
})

const audiences = {
  page: { label: { en: 'what the page asks', nl: 'wat de pagina vraagt' } },
  'news-item': {
    label: {
      en: 'the page, and the audience of a news item',
      nl: 'de pagina, en de doelgroep van een nieuwsbericht',
    },
  },
}

/**
 * What a caller may choose: whether the audience that a news item names is looked at, too.
 *
 * @example
 * ```ts run
 * import { applicantOptions } from '@ssi/training'
 * applicantOptions.parse({}) // => { audience: 'page' }
 * ```
 */
export const applicantOptions = record({
  audience: absentMeans(
    code(audiences, {
      label: { en: 'audience', nl: 'doelgroep' },
      question: { en: 'By whose account of the audience?', nl: 'Volgens wie is de training voor wie?' },
    }),
    'page',
  ),
})

/** An applicant as given to a check. */
export type ApplicantInput = z.input<typeof applicantRecord>

/** What conditions on an applicant see: the fields, and what the caller chose. */
export interface ApplicantFacts extends ApplicantInput {
  readonly options?: { readonly asOf?: string; readonly audience?: keyof typeof audiences }
}
