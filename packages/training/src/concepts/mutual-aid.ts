import { trainingModule } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { motionOf, topicTask } from './topic.ts'

const place = trainingModule.topicThree
const topic = 'mutual-aid-topic'

/** Topic Three: its tasks, its motion, the organisations it is about, and what the module claims of them. */
export const mutualAid = branch({
  'mutual-aid-topic': {
    kind: 'topic',
    broader: elsewhere('topic'),
    label: { en: 'mutual aid and fellowships' },
    definition: {
      en: 'The part of the module on recovery with the help of people who have been through it, and on how to lead service users there.',
    },
    not: { 'mutual-aid': { en: 'that is the help itself' } },
    notation: 'Topic Three',
    cite: [cite(place, 'name'), cite(place, 'firstTask')],
  },

  'mutual-aid-resources': topicTask(
    topic,
    'Topic Three, first task',
    {
      en: 'To study what organisations of people with experience do, and how service users can get to them.',
    },
    [cite(place, 'firstTask'), cite(place, 'organisations')],
  ),
  'mutual-aid-debate': topicTask(
    topic,
    'Topic Three, second task',
    { en: 'To argue whether such organisations make treatment services superfluous.' },
    [cite(place, 'secondTask'), cite(place, 'motion')],
  ),
  'mutual-aid-discussion': topicTask(
    topic,
    'Topic Three, third task',
    {
      en: 'To plan visits to meetings that are open to all, best with a colleague, and to consider what to change.',
    },
    [cite(place, 'thirdTask'), cite(place, 'openMeetings')],
  ),

  'replaces-services-motion': motionOf(
    'mutual aid and fellowship support replace the need for treatment services',
    {
      en: 'To be argued in topic three; the module itself speaks of use alone or together with professional help.',
    },
    cite(place, 'motion'),
  ),

  'lived-experience-organisations': {
    kind: 'organisation',
    label: { en: 'non-professional, lived experience organisations' },
    definition: {
      en: 'Bodies run by people who know addiction from their own life and not from a profession.',
    },
    basis: 'derived',
    synonyms: { en: ['lived experience organisations'] },
    cite: [cite(place, 'organisations'), cite(place, 'name')],
  },

  'mutual-aid': {
    kind: 'organisation',
    broader: 'lived-experience-organisations',
    label: { en: 'mutual aid' },
    named: true,
    not: { 'mutual-aid-topic': { en: 'that is the part of the module about it' } },
    cite: [cite(place, 'effect'), cite(place, 'name')],
  },

  fellowships: {
    kind: 'organisation',
    broader: 'lived-experience-organisations',
    label: { en: 'fellowships' },
    named: true,
    not: { 'mutual-aid': { en: 'the text names the two side by side and does not tell them apart' } },
    synonyms: { en: ['fellowship'] },
    cite: [cite(place, 'name'), cite(place, 'motion')],
  },

  'open-meetings': {
    kind: 'event',
    label: { en: 'open meetings' },
    named: true,
    synonyms: { en: ['open meeting'] },
    cite: cite(place, 'openMeetings'),
    openQuestions: [{ en: 'Whose meetings are meant, and what makes them open: the text does not say.' }],
  },

  'arranging-with-a-colleague': {
    kind: 'activity',
    broader: 'mutual-aid-discussion',
    label: { en: 'arranging with a colleague' },
    definition: {
      en: 'To agree on the visit with somebody one works with, which is said to make it likelier to happen.',
    },
    cite: cite(place, 'openMeetings'),
  },
})
