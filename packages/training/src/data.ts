import { domainData } from '@ssi/rules'
import { exampleApplicant } from './examples/applicant.ts'
import { completeProgress } from './examples/complete-progress.ts'
import { exampleDose } from './examples/dose.ts'
import { trainingNotes } from './notes/index.ts'
import { applicantRecord } from './records/applicant.ts'
import { doseRecord } from './records/dose.ts'
import { progressRecord } from './records/progress.ts'
import { applicantRules } from './rules/applicant.ts'
import { doseRules } from './rules/dose.ts'
import { progressRules } from './rules/progress.ts'
import { training } from './scheme.ts'

export const data = domainData({
  package: '@ssi/training',
  scheme: training,
  records: [
    {
      id: 'progress',
      title: { en: 'Progress', nl: 'Voortgang' },
      summary: {
        en: 'How far a learner is in the module: tasks, reflections, opinions and meetings.',
        nl: 'Hoe ver een deelnemer in de module is: taken, reflecties, meningen en bijeenkomsten.',
      },
      check: 'checkProgress',
      schema: 'progressRecord',
      record: progressRecord,
      rules: progressRules,
      example: completeProgress,
    },
    {
      id: 'dose',
      title: { en: 'Dose', nl: 'Dosis' },
      summary: {
        en: 'How much of an intervention there is, in the three values that topic four keeps apart.',
        nl: 'Hoeveel van een interventie er is, in de drie waarden die onderwerp vier uit elkaar houdt.',
      },
      check: 'checkDose',
      schema: 'doseRecord',
      record: doseRecord,
      rules: doseRules,
      example: exampleDose,
    },
    {
      id: 'applicant',
      title: { en: 'Applicant', nl: 'Kandidaat' },
      summary: {
        en: 'Somebody who wants to take the two-day course, and what its page asks about.',
        nl: 'Iemand die de tweedaagse training wil volgen, en waar de pagina naar vraagt.',
      },
      check: 'checkApplicant',
      schema: 'applicantRecord',
      record: applicantRecord,
      rules: applicantRules,
      notes: trainingNotes,
      example: exampleApplicant,
    },
  ],
})
