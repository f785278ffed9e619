import { trainingModule, trainingPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { approach, topicTwo, topicThree, topicFour } = trainingModule
const population = { en: 'people with addiction problems, common mental health issues included' }

/** What the module says of something as a fact: each the module’s own claim, about the people it speaks of. */
export const claims = branch({
  'claim-of-the-module': {
    kind: 'class',
    label: { en: 'what the module claims' },
    definition: {
      en: 'A sentence by which the text says of something that it works, or is so; it gives no figure and names no study.',
    },
    basis: 'derived',
    not: { [elsewhere('motion')]: { en: 'that is put up to be argued over, and claimed by nobody' } },
    cite: [cite(approach, 'focus'), cite(topicTwo, 'firstChoice'), cite(topicThree, 'effect')],
  },

  'focus-of-treatment': {
    kind: 'claim',
    broader: 'claim-of-the-module',
    label: { en: 'Treatment should focus on lifestyle changes and on support from family and friends' },
    definition: {
      en: 'Research is said to favour two things in most treatment of addiction; the module takes its approach from that.',
    },
    population: {
      en: 'people with most addiction problems, mild and moderate mental health issues among them',
    },
    cite: cite(approach, 'focus'),
    openQuestions: [{ en: 'Which research is meant: the text names none.' }],
  },

  'lifestyle-changes': {
    kind: 'facet',
    broader: 'focus-of-treatment',
    label: { en: 'lifestyle changes' },
    named: true,
    cite: cite(approach, 'focus'),
  },

  'support-from-family-and-friends': {
    kind: 'facet',
    broader: 'focus-of-treatment',
    label: { en: 'support from family and friends' },
    named: true,
    cite: cite(approach, 'focus'),
  },

  'network-therapy-applies-widely': {
    kind: 'claim',
    broader: 'claim-of-the-module',
    label: { en: 'SBNT can be applied to most addiction problems including common mental health issues' },
    definition: {
      en: 'The module sees hardly a problem of addiction in which this therapy could not be used.',
    },
    population,
    cite: cite(topicTwo, 'therapy'),
  },

  'network-therapy-is-first-choice': {
    kind: 'claim',
    broader: 'claim-of-the-module',
    label: { en: 'SBNT is the first choice for addiction practitioners' },
    definition: { en: 'The module puts this therapy before all others, without saying on what that rests.' },
    population,
    cite: cite(topicTwo, 'firstChoice'),
    notes: [
      {
        text: {
          en: 'A trial with 742 clients with alcohol problems found no significant difference at 12 months between it and motivational enhancement therapy.',
        },
        cite: cite(trainingPublications.ukatt2005),
      },
    ],
    openQuestions: [{ en: 'What the statement rests on, and whose choice is meant.' }],
  },

  'network-therapy-is-effective': {
    kind: 'claim',
    broader: 'claim-of-the-module',
    label: { en: 'SBNT is a flexible and effective treatment for addictions' },
    definition: {
      en: 'The module says that this therapy works and bends to the case; it gives no figure and no study.',
    },
    population: { en: 'people with addictions' },
    cite: cite(topicTwo, 'effect'),
  },

  'mutual-aid-is-effective': {
    kind: 'claim',
    broader: 'claim-of-the-module',
    label: { en: 'Mutual aid is effective alone or with professional help' },
    definition: {
      en: 'The module says that such help is easy to find and works, by itself as well as beside treatment.',
    },
    population: { en: 'people recovering from addiction' },
    not: {
      [elsewhere('replaces-services-motion')]: {
        en: 'that is a debating point, and goes further than the module does',
      },
    },
    cite: cite(topicThree, 'effect'),
  },

  'service-users-vote-with-their-feet': {
    kind: 'claim',
    broader: 'claim-of-the-module',
    label: { en: 'service users vote with their feet' },
    definition: {
      en: 'Those who are being helped often leave; the text takes that as a reason to think about how much to offer.',
    },
    population: { en: 'service users' },
    cite: cite(topicFour, 'feet'),
  },
})
