import { trainingModule } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { studyGroup: place, method } = trainingModule

/** With whom a learner discusses, in which forms, when and to what end. */
export const studyGroup = branch({
  'study-group': {
    kind: 'class',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'Study Group' },
    definition: {
      en: 'The people, or the one person, with whom a learner talks over the topics; it would best be there before that task is due.',
    },
    not: {
      [elsewhere('study-group-discussion')]: { en: 'that is the task which is done with it' },
    },
    cite: [cite(place, 'thirdTask'), cite(place, 'forms')],
  },

  'peer-group': {
    kind: 'role',
    broader: 'study-group',
    label: { en: 'a peer group' },
    named: true,
    synonyms: { en: ['peer group'] },
    cite: cite(place, 'forms'),
  },

  'one-colleague': {
    kind: 'role',
    broader: 'study-group',
    label: { en: 'just one colleague' },
    named: true,
    synonyms: { en: ['one colleague'] },
    cite: cite(place, 'forms'),
  },

  'trusted-supervisor': {
    kind: 'role',
    broader: 'study-group',
    label: { en: 'a trusted supervisor' },
    definition: {
      en: 'Somebody who supervises the learner and is here a partner to discuss with; the text asks no clinical supervision of anybody.',
    },
    basis: 'derived',
    synonyms: { en: ['trusted supervisor'] },
    hints: { en: ['supervisor', 'supervision'] },
    cite: [cite(place, 'forms'), cite(place, 'aim')],
  },

  'meeting-time': {
    kind: 'event',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'meeting times' },
    definition: {
      en: 'When the discussion of a topic takes place, which is also when its tasks should be complete.',
    },
    not: { [elsewhere('timetable')]: { en: 'that is a wider plan, and only suggested' } },
    synonyms: { en: ['meeting time', 'deadline'] },
    cite: [cite(place, 'meetings'), cite(method, 'timetable')],
  },

  'sharpen-thoughts': {
    kind: 'purpose',
    broader: 'study-group',
    label: { en: 'sharpen up your thoughts' },
    named: true,
    cite: cite(place, 'aim'),
  },

  'reflect-on-practice': {
    kind: 'purpose',
    broader: 'study-group',
    label: { en: 'reflect on your current practice' },
    named: true,
    cite: cite(place, 'aim'),
  },
})
