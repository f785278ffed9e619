import { trainingModule } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'
import { motionOf, topicTask } from './topic.ts'

const place = trainingModule.topicOne
const topic = 'motivational-interviewing-topic'

/** Topic One: its tasks, its guiding questions and its motion. */
export const motivationalInterviewing = branch({
  'motivational-interviewing-topic': {
    kind: 'topic',
    broader: elsewhere('topic'),
    label: { en: 'motivational interviewing' },
    definition: {
      en: 'The part of the module on what moves a service user, how to assess that, and what follows for where to begin.',
    },
    notation: 'Topic One',
    hints: { en: ['MI'], nl: ['motiverende gespreksvoering'] },
    cite: [cite(place, 'name'), cite(place, 'firstTask')],
  },

  'motivational-interviewing-resources': topicTask(
    topic,
    'Topic One, first task',
    { en: 'To study the background with four questions about motivation in mind.' },
    [cite(place, 'firstTask'), cite(place, 'questions')],
  ),
  'motivational-interviewing-debate': topicTask(
    topic,
    'Topic One, second task',
    { en: 'To form an opinion on whether motivating is a matter for two people alone.' },
    [cite(place, 'secondTask')],
  ),
  'motivational-interviewing-discussion': topicTask(
    topic,
    'Topic One, third task',
    {
      en: 'To make clear with others how to grow in these skills and what to do differently, and to practise them.',
    },
    [cite(place, 'thirdTask')],
  ),

  'why-motivation-is-important': question('why is motivation important?', 'i'),
  'how-to-assess-motivation': question('how to assess motivation in relation to substance use?', 'ii'),
  'implications-of-assessments': question('what are the implications of those assessments?', 'iii'),
  'assessments-in-treatment-planning': question(
    'how do you apply the results of your assessments to your treatment planning and review?',
    'iv',
  ),

  'one-to-one-motion': motionOf(
    'motivating people to change can only happen on a one-to-one basis',
    { en: 'To be argued in topic one: whether a group, or others around a person, could do the same.' },
    cite(place, 'motion'),
  ),

  'motivational-techniques': {
    kind: 'skill',
    label: { en: 'motivational techniques' },
    hints: { en: ['MI techniques'] },
    named: true,
    not: { [topic]: { en: 'that is a subject of teaching; the outcomes speak of techniques' } },
    cite: cite(trainingModule.outcomes, 'first'),
  },

  'practice-with-the-study-group': {
    kind: 'activity',
    broader: 'motivational-interviewing-discussion',
    label: { en: 'practise with your study group' },
    named: true,
    cite: cite(place, 'thirdTask'),
  },

  'service-user': {
    kind: 'role',
    label: { en: 'service user' },
    named: true,
    synonyms: { en: ['service users'] },
    cite: [cite(place, 'firstTask'), cite(trainingModule.topicFour, 'feet')],
  },
})

function question(label: string, notation: string): ConceptEntry<'motivational-interviewing-resources'> {
  return {
    kind: 'question',
    broader: 'motivational-interviewing-resources',
    label: { en: label },
    named: true,
    notation,
    cite: cite(place, 'questions'),
  }
}
