import { cite, type SourceDocument } from '@ssi/taxonomy'
import { licencePublications } from '../publications/licences.ts'
import { trainingPublications } from '../publications/training.ts'

/** Verified outside facts about it, and what could not be verified. */
export const trainingModuleRemarks = {
  notes: [
    {
      text: {
        en: 'The module that this one assumes has the same shape: four topics with three tasks each, a study group, a portfolio and the lightbulb icon.',
      },
      cite: cite(trainingPublications.talkingToPeople),
    },
    {
      text: {
        en: 'The site’s page on copyright speaks of its main images and of the scales it shows, which differ in their conditions.',
      },
      cite: cite(licencePublications.result4addiction),
    },
    {
      text: {
        en: 'A trial with 742 clients with alcohol problems found no significant difference at 12 months between social behaviour and network therapy and motivational enhancement therapy. The therapy is derived from several social and family approaches. Tober, of Leeds, took part in the trial and wrote slides on the therapy.',
      },
      cite: [
        cite(trainingPublications.ukatt2005),
        cite(trainingPublications.networkTherapyManual),
        cite(trainingPublications.networkTherapySlides),
      ],
    },
  ],
  openQuestions: [
    { en: 'The date of the module and the licence of its text.' },
    { en: 'What the statement rests on that SBNT is the first choice for addiction practitioners.' },
  ],
} satisfies Partial<SourceDocument>
