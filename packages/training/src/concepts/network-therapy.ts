import { trainingModule, trainingPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { motionOf, topicTask } from './topic.ts'

const place = trainingModule.topicTwo
const topic = 'network-therapy-topic'

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

  'addiction-practitioners': {
    kind: 'role',
    label: { en: 'addiction practitioners' },
    named: true,
    synonyms: { en: ['addiction practitioner'] },
    cite: cite(place, 'firstChoice'),
  },
})
