import { trainingModule } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { outcomes: place, topicOne, topicTwo, topicThree, topicFour } = trainingModule

/** What a learner is to be able to do; to which topics it belongs is worked out here, the module does not say. */
export const outcomes = branch({
  'learning-outcome': {
    kind: 'class',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'learning outcomes' },
    definition: {
      en: 'One of three things a learner will be able to do; the module names no topic beside any of them.',
    },
    basis: 'derived',
    synonyms: { en: ['learning outcome'] },
    cite: [cite(place)],
  },

  'understanding-of-motivational-techniques': {
    kind: 'outcome',
    broader: 'learning-outcome',
    label: { en: 'demonstrate an understanding of motivational techniques' },
    definition: { en: 'The aim that topic one works towards, by what the two have in common.' },
    basis: 'derived',
    cite: [cite(place, 'first'), cite(topicOne, 'thirdTask')],
  },

  'knowledge-of-psychosocial-interventions': {
    kind: 'outcome',
    broader: 'learning-outcome',
    label: {
      en: 'demonstrate a knowledge of psychosocial interventions including how to apply SBNT and brief treatment',
    },
    definition: { en: 'The aim that topics two and four work towards, by what they have in common with it.' },
    basis: 'derived',
    cite: [cite(place, 'second'), cite(topicTwo, 'thirdTask'), cite(topicFour, 'thirdTask')],
  },

  'understanding-of-mutual-aid': {
    kind: 'outcome',
    broader: 'learning-outcome',
    // The misspelling is the page's.
    label: {
      en: 'understand how mutual aid works and why it is an important part of resonding to addiction problems',
    },
    definition: { en: 'The aim that topic three works towards, by what the two have in common.' },
    basis: 'derived',
    cite: [cite(place, 'third'), cite(topicThree, 'firstTask')],
  },
})
