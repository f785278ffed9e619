import { equals, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ApplicantFacts } from '../records/applicant.ts'

const place = cite(singleSessionPage.training, 'entry')
const openQuestions = [
  {
    en: 'Whether somebody who lacks this is turned away: the page only asks.',
    nl: 'Of iemand die dit mist wordt afgewezen: de pagina vraagt alleen.',
  },
]

/** The three things the page asks of those who want to take the course: one rule for each. */
export const applicantHasWhatThePageAsks = [
  rule<ApplicantFacts>({
    id: 'applicant-has-a-psychology-degree',
    says: {
      en: 'Whoever takes the course has a university degree in psychology.',
      nl: 'Wie de training volgt, heeft een universitaire opleiding psychologie.',
    },
    cite: place,
    force: 'should',
    about: ['training:university-degree-in-psychology'],
    holds: equals('psychologyDegree', true),
    advice: {
      en: 'Ask those who give the course whether another degree will do.',
      nl: 'Vraag de opleiders of een andere opleiding ook volstaat.',
    },
    openQuestions,
    examples: {
      passes: [{ psychologyDegree: true }],
      fails: [{ psychologyDegree: false }],
      undetermined: [{}],
    },
  }),

  rule<ApplicantFacts>({
    id: 'applicant-has-broad-further-training',
    says: {
      en: 'Whoever takes the course has had further training, and broadly so.',
      nl: 'Wie de training volgt, heeft een brede nascholing gehad.',
    },
    cite: place,
    force: 'should',
    about: ['training:broad-further-training'],
    holds: equals('broadFurtherTraining', true),
    advice: {
      en: 'Ask those who give the course whether what you have done is broad enough.',
      nl: 'Vraag de opleiders of wat je hebt gedaan breed genoeg is.',
    },
    openQuestions,
    examples: {
      passes: [{ broadFurtherTraining: true }],
      fails: [{ broadFurtherTraining: false }],
      undetermined: [{}],
    },
  }),

  rule<ApplicantFacts>({
    id: 'applicant-has-ample-experience',
    says: {
      en: 'Whoever takes the course has ample experience.',
      nl: 'Wie de training volgt, heeft ruime ervaring.',
    },
    cite: place,
    force: 'should',
    about: ['training:ample-experience'],
    holds: equals('ampleExperience', true),
    advice: {
      en: 'Ask those who give the course; the page names no number of years.',
      nl: 'Vraag het de opleiders; de pagina noemt geen aantal jaren.',
    },
    openQuestions,
    examples: {
      passes: [{ ampleExperience: true }],
      fails: [{ ampleExperience: false }],
      undetermined: [{}],
    },
  }),
]
