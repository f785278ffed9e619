import { trainingModule } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { motionOf, topicTask } from './topic.ts'

const place = trainingModule.topicFour
const topic = 'brief-interventions-topic'

/** Topic Four: its tasks, its motion, and the three questions of how much. */
export const briefInterventions = branch({
  'brief-interventions-topic': {
    kind: 'topic',
    broader: elsewhere('topic'),
    label: { en: 'the place of brief interventions' },
    definition: {
      en: 'The part of the module on how much of an intervention is best, and where little is enough.',
    },
    not: { 'brief-interventions': { en: 'that is the kind of help whose place is sought' } },
    notation: 'Topic Four',
    cite: [cite(place, 'name'), cite(place, 'firstTask')],
  },

  'brief-interventions-resources': topicTask(
    topic,
    'Topic Four, first task',
    { en: 'To take time over the question of how much, and to plan services by it.' },
    [cite(place, 'firstTask'), cite(place, 'dose')],
  ),
  'brief-interventions-debate': topicTask(
    topic,
    'Topic Four, second task',
    { en: 'To argue whether less time asks for more skill.' },
    [cite(place, 'secondTask'), cite(place, 'motion')],
  ),
  'brief-interventions-discussion': topicTask(
    topic,
    'Topic Four, third task',
    { en: 'To discuss when short help is best, what skill it takes, and how one might use it.' },
    [cite(place, 'thirdTask')],
  ),

  'briefer-needs-skill-motion': motionOf(
    'the briefer the intervention, the more experienced and skilful practitioners need to be',
    { en: 'To be argued in topic four, which also asks learners to be sure of the skill that is needed.' },
    cite(place, 'motion'),
  ),

  'how-much-intervention': {
    kind: 'class',
    label: { en: 'how much intervention is best' },
    definition: { en: 'Three questions that the text keeps apart and answers with no number.' },
    hints: { en: ['dose'] },
    cite: cite(place, 'dose'),
    openQuestions: [{ en: 'Whether there is an ideal answer: the text asks, and leaves it to the learner.' }],
  },

  'how-long-it-goes-on': {
    kind: 'facet',
    broader: 'how-much-intervention',
    label: { en: 'how long should the intervention go on for' },
    definition: { en: 'The stretch from the first session to the last.' },
    basis: 'derived',
    not: { 'how-long-sessions-last': { en: 'that is about a single one' } },
    cite: [cite(place, 'dose')],
  },

  'how-frequently-sessions-occur': {
    kind: 'facet',
    broader: 'how-much-intervention',
    label: { en: 'how frequently should sessions occur' },
    definition: { en: 'The time from one appointment to the next.' },
    basis: 'derived',
    cite: [cite(place, 'dose')],
  },

  'how-long-sessions-last': {
    kind: 'facet',
    broader: 'how-much-intervention',
    label: { en: 'how long should they last' },
    definition: { en: 'The time from the beginning of one appointment to its end.' },
    basis: 'derived',
    not: { 'how-long-it-goes-on': { en: 'that is about all of them together' } },
    cite: [cite(place, 'dose')],
  },

  'brief-interventions': {
    kind: 'class',
    label: { en: 'brief interventions' },
    named: true,
    not: { 'brief-treatment': { en: 'the outcomes use that term; whether it means the same is not said' } },
    synonyms: { en: ['brief intervention'] },
    cite: [cite(place, 'name'), cite(place, 'thirdTask')],
    openQuestions: [{ en: 'From how much on an intervention is no longer brief: the text gives no number.' }],
  },

  'brief-treatment': {
    kind: 'class',
    label: { en: 'brief treatment' },
    named: true,
    not: { 'brief-interventions': { en: 'the topic uses that term; whether it means the same is not said' } },
    cite: cite(trainingModule.outcomes, 'second'),
  },
})
