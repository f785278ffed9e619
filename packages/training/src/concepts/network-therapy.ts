import { trainingModule, trainingPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { motionOf, topicTask } from './topic.ts'

const place = trainingModule.topicTwo
const topic = 'network-therapy-topic'
const population = { en: 'people with addiction problems, common mental health issues included' }

/** Topic Two: its tasks, its motion, the therapy it is about, and what the module claims of it. */
export const networkTherapy = branch({
  'network-therapy-topic': {
    kind: 'topic',
    broader: elsewhere('topic'),
    label: { en: 'social behaviour and network therapy' },
    definition: {
      en: 'The part of the module on changing what people want and do with a circle of others who stand by them.',
    },
    not: { 'social-behaviour-and-network-therapy': { en: 'that is the intervention which is taught here' } },
    notation: 'Topic Two',
    cite: [cite(place, 'name'), cite(place, 'firstTask')],
  },

  'network-therapy-resources': topicTask(
    topic,
    'Topic Two, first task',
    { en: 'To study the background of an intervention that works through the people around somebody.' },
    [cite(place, 'firstTask'), cite(place, 'therapy')],
  ),
  'network-therapy-debate': topicTask(
    topic,
    'Topic Two, second task',
    { en: 'To argue whether what has structure can serve outside the textbook.' },
    [cite(place, 'secondTask'), cite(place, 'motion')],
  ),
  'network-therapy-discussion': topicTask(
    topic,
    'Topic Two, third task',
    {
      en: 'To make sure with others that the approach is understood, and to ask what it changes in one’s own work.',
    },
    [cite(place, 'thirdTask')],
  ),

  'rigid-therapies-motion': motionOf(
    'structured therapies are too rigid to be useful in the real world',
    {
      en: 'To be argued in topic two, which itself presents a therapy as having structure and flexibility at once.',
    },
    cite(place, 'motion'),
  ),

  'structured-therapies': {
    kind: 'class',
    label: { en: 'structured therapies' },
    named: true,
    not: { structured: { en: 'that is said of one therapy, and does not mean rigid' } },
    cite: cite(place, 'motion'),
  },

  'social-behaviour-and-network-therapy': {
    kind: 'method',
    label: { en: 'Social Behaviour and Network Therapy (SBNT)' },
    definition: {
      en: 'An intervention for most addiction problems that builds on other people’s support; by the module it has structure and bends to the case.',
    },
    not: { 'network-therapy-topic': { en: 'that is the part of the module in which it is taught' } },
    synonyms: { en: ['SBNT', 'SBNT approach'] },
    cite: [cite(place, 'therapy'), cite(place, 'thirdTask')],
    notes: [
      {
        text: { en: 'It is derived from several social and family approaches.' },
        cite: cite(trainingPublications.networkTherapyManual),
      },
      {
        text: { en: 'Gillian Tober wrote slides on it.' },
        cite: cite(trainingPublications.networkTherapySlides),
      },
    ],
  },

  structured: {
    kind: 'property',
    broader: 'social-behaviour-and-network-therapy',
    label: { en: 'structured' },
    named: true,
    not: { flexible: { en: 'the module says both of the same therapy' } },
    cite: cite(place, 'therapy'),
  },

  flexible: {
    kind: 'property',
    broader: 'social-behaviour-and-network-therapy',
    label: { en: 'flexible' },
    named: true,
    not: { structured: { en: 'the module says both of the same therapy' } },
    cite: [cite(place, 'therapy'), cite(place, 'effect')],
  },

  'supportive-social-network': {
    kind: 'facet',
    broader: 'social-behaviour-and-network-therapy',
    label: { en: 'supportive social network' },
    definition: { en: 'The people around somebody, by whose help motivation and behaviour are to change.' },
    cite: cite(place, 'firstTask'),
  },

  'network-therapy-applies-widely': {
    kind: 'claim',
    broader: elsewhere('claim-of-the-module'),
    label: { en: 'SBNT can be applied to most addiction problems including common mental health issues' },
    definition: {
      en: 'The module sees hardly a problem of addiction in which this therapy could not be used.',
    },
    population,
    cite: cite(place, 'therapy'),
  },

  'network-therapy-is-first-choice': {
    kind: 'claim',
    broader: elsewhere('claim-of-the-module'),
    label: { en: 'SBNT is the first choice for addiction practitioners' },
    definition: { en: 'The module puts this therapy before all others, without saying on what that rests.' },
    population,
    cite: cite(place, 'firstChoice'),
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
    broader: elsewhere('claim-of-the-module'),
    label: { en: 'SBNT is a flexible and effective treatment for addictions' },
    definition: {
      en: 'The module says that this therapy works and bends to the case; it gives no figure and no study.',
    },
    population: { en: 'people with addictions' },
    cite: cite(place, 'effect'),
  },

  'addiction-practitioners': {
    kind: 'role',
    label: { en: 'addiction practitioners' },
    named: true,
    synonyms: { en: ['addiction practitioner'] },
    cite: cite(place, 'firstChoice'),
  },
})
