import { all, equals, note, present } from '@ssi/rules'
import { singleSessionPublications } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ApplicantFacts } from '../records/applicant.ts'

export const widerAudienceIsNamedElsewhere = note<ApplicantFacts>({
  id: 'wider-audience-is-named-elsewhere',
  says: {
    en: 'A news item names this profession among those the course is for; the page asks for a degree in psychology.',
    nl: 'Een nieuwsbericht noemt dit beroep bij de doelgroep; de pagina vraagt een universitaire opleiding psychologie.',
  },
  cite: cite(singleSessionPublications.firstCourse),
  about: ['training:wider-audience', 'training:university-degree-in-psychology'],
  when: all(equals('psychologyDegree', false), present('profession')),
  advice: {
    en: 'The two do not agree; ask those who give the course.',
    nl: 'De twee spreken elkaar tegen; vraag het de opleiders.',
  },

  examples: {
    applies: [{ psychologyDegree: false, profession: 'certified-coach' }],
    silent: [{ psychologyDegree: true, profession: 'gz-psychologist' }, { psychologyDegree: false }],
  },
})
