import { equals, oneOf, rule } from '@ssi/rules'
import { singleSessionPublications } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ApplicantFacts } from '../records/applicant.ts'

export const applicantIsOfTheWiderAudience = rule<ApplicantFacts>({
  id: 'applicant-is-of-the-wider-audience',
  says: {
    en: 'By a news item the course is for psychologists of three kinds and for certified coaches.',
    nl: 'Volgens een nieuwsbericht is de training voor drie soorten psychologen en voor gecertificeerde coaches.',
  },
  cite: cite(singleSessionPublications.firstCourse),
  force: 'should',
  basis: 'external',
  about: [
    'training:wider-audience',
    'training:primary-care-psychologist',
    'training:psychologist-with-a-masters-degree',
    'training:gz-psychologist',
    'training:certified-coach',
  ],

  when: equals('options.audience', 'news-item'),
  holds: oneOf('profession', [
    'primary-care-psychologist',
    'psychologist-with-a-masters-degree',
    'gz-psychologist',
    'certified-coach',
  ]),
  advice: {
    en: 'Ask those who give the course; the item is about its first time.',
    nl: 'Vraag het de opleiders; het bericht gaat over de eerste keer.',
  },

  examples: {
    passes: [
      { profession: 'certified-coach', options: { audience: 'news-item' } },
      { profession: 'none', options: { audience: 'page' } },
    ],
    fails: [{ profession: 'none', options: { audience: 'news-item' } }],
    undetermined: [{ options: { audience: 'news-item' } }],
  },
})
