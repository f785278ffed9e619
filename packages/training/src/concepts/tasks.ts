import { trainingModule } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { method, studyGroup } = trainingModule

/** The three tasks that every topic has, and what a learner does in them. */
export const tasks = branch({
  task: {
    kind: 'class',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'tasks' },
    definition: { en: 'One of the three pieces of work that make up each topic: twelve in all.' },
    basis: 'derived',
    synonyms: { en: ['task'] },
    hints: { nl: ['taak', 'taken', 'opdracht', 'opdrachten'] },
    cite: [cite(method, 'topics'), cite(studyGroup, 'thirdTask')],
  },

  'explore-the-resources': {
    kind: 'task',
    broader: 'task',
    label: { en: 'explore the resources for this topic' },
    definition: { en: 'To read and watch what the website has as background, as much of it as one likes.' },
    notation: 'First task',
    synonyms: { en: ['explore the resources'] },
    cite: cite(method, 'firstTask'),
  },

  debate: {
    kind: 'task',
    broader: 'task',
    label: { en: 'the debate' },
    definition: { en: 'To argue a controversial point, so as to think about what good practice is.' },
    not: { [elsewhere('motion')]: { en: 'that is the point which is argued here' } },
    notation: 'Second task',
    synonyms: { en: ['debate'] },
    cite: cite(method, 'secondTask'),
  },

  'study-group-discussion': {
    kind: 'task',
    broader: 'task',
    label: { en: 'study group discussion' },
    definition: { en: 'To talk the topic over with others, or with one other, at the time agreed.' },
    not: { [elsewhere('study-group')]: { en: 'those are the people with whom one talks' } },
    notation: 'Third task',
    synonyms: { en: ['your study group discussion'] },
    cite: [cite(studyGroup, 'thirdTask'), cite(studyGroup, 'meetings')],
  },

  'learning-activity': {
    kind: 'class',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'a variety of tasks' },
    definition: {
      en: 'Something a learner does with the material; the text gives three examples and leaves the list open.',
    },
    cite: cite(method, 'activities'),
  },

  'watching-videos': {
    kind: 'activity',
    broader: 'learning-activity',
    label: { en: 'watching videos' },
    named: true,
    cite: cite(method, 'activities'),
  },

  'reading-scientific-articles': {
    kind: 'activity',
    broader: 'learning-activity',
    label: { en: 'reading scientific articles' },
    named: true,
    cite: cite(method, 'activities'),
  },

  'taking-in-checklists': {
    kind: 'activity',
    broader: 'learning-activity',
    label: { en: 'taking in checklists' },
    named: true,
    cite: cite(method, 'activities'),
  },
})
