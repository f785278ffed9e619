import { trainingModule, trainingPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { title, introduction, approach, method, portfolio } = trainingModule

/** The module, what it assumes, where it looks, and how a learner goes through it. */
export const module = branch({
  'psycho-social-interventions-module': {
    kind: 'course',
    label: { en: 'Psycho-social interventions' },
    definition: {
      en: 'What a learner works through alone and with a study group, four topics long, to help people with addiction problems change.',
    },
    basis: 'derived',
    not: {
      [elsewhere('single-session-training')]: {
        en: 'that is a course of two days with entry requirements, from another source',
      },
    },
    synonyms: { en: ['psycho-social interventions module', 'training module'] },
    hints: { en: ['psychosocial interventions'] },
    cite: [cite(title), cite(introduction, 'orientation'), cite(method, 'topics')],
    openQuestions: [{ en: 'Assessment, pass mark, credits, hours and fee: the module states none of them.' }],
  },

  'talking-to-people': {
    kind: 'course',
    label: { en: 'Talking to People' },
    definition: {
      en: 'What the learner is taken to have finished already; its skills return in every topic.',
    },
    not: { 'psycho-social-interventions-module': { en: 'that builds on this one' } },
    synonyms: { en: ['Talking to People module'] },
    hints: { en: ['prerequisite'] },
    cite: cite(introduction, 'prerequisite'),
    notes: [
      {
        text: {
          en: 'It has the same shape: four topics with three tasks each, a study group, a portfolio and the lightbulb.',
        },
        cite: cite(trainingPublications.talkingToPeople),
      },
    ],
  },

  'here-and-now-and-future': {
    kind: 'quality',
    broader: 'psycho-social-interventions-module',
    label: { en: 'the here and now and the future' },
    definition: { en: 'Where the module looks when it helps somebody; it does not name the past.' },
    cite: cite(introduction, 'orientation'),
  },

  'helping-people-change': {
    kind: 'purpose',
    broader: 'psycho-social-interventions-module',
    label: { en: 'helping people change' },
    named: true,
    cite: cite(introduction, 'orientation'),
  },

  'available-evidence': {
    kind: 'class',
    broader: 'psycho-social-interventions-module',
    label: { en: 'available evidence' },
    definition: { en: 'What learners are shown on each subject so that they have something to learn from.' },
    cite: cite(introduction, 'evidence'),
    openQuestions: [{ en: 'Which studies are meant: the text names none.' }],
  },

  'mild-and-moderate-mental-health-issues': {
    kind: 'problem',
    label: { en: 'mild and moderate mental health issues' },
    named: true,
    cite: cite(approach, 'mentalHealth'),
  },

  'behavioural-therapy-approach': {
    kind: 'method',
    label: { en: 'behavioural therapy approach' },
    definition: { en: 'The way of working the module adopts because of where it says research points.' },
    hints: { en: ['behavioral therapy', 'behaviour therapy'] },
    cite: [cite(approach, 'behavioural'), cite(approach, 'focus')],
  },

  result4addiction: {
    kind: 'organisation',
    label: { en: 'result4addiction' },
    definition: { en: 'The website that the module belongs to and leads learners through.' },
    cite: cite(method, 'website'),
  },

  'own-pace': {
    kind: 'quality',
    broader: 'psycho-social-interventions-module',
    label: { en: 'own pace' },
    definition: { en: 'How fast the topics are worked through is left to the learner.' },
    cite: cite(method, 'pace'),
  },

  timetable: {
    kind: 'property',
    broader: 'psycho-social-interventions-module',
    label: { en: 'timetable' },
    definition: {
      en: 'A plan of when to do what, suggested against losing momentum and required of nobody.',
    },
    not: {
      [elsewhere('meeting-time')]: { en: 'that is one appointment of the study group, and a deadline' },
    },
    cite: cite(method, 'timetable'),
  },

  reflections: {
    kind: 'document',
    broader: 'psycho-social-interventions-module',
    label: { en: 'reflections' },
    definition: { en: 'What a learner writes down after every one of the twelve tasks, and saves.' },
    basis: 'derived',
    synonyms: { en: ['reflection'] },
    cite: [cite(portfolio, 'reflections'), cite(method, 'topics')],
  },

  portfolio: {
    kind: 'document',
    broader: 'psycho-social-interventions-module',
    label: { en: 'portfolio of professional development' },
    definition: { en: 'Where the reflections of a learner are collected.' },
    synonyms: { en: ['portfolio'] },
    cite: cite(portfolio, 'reflections'),
  },

  'lightbulb-icon': {
    kind: 'property',
    broader: 'psycho-social-interventions-module',
    label: { en: 'lightbulb icon' },
    definition: {
      en: 'The sign on the website that opens the place for a reflection; the text has lost it.',
    },
    basis: 'derived',
    cite: [cite(portfolio, 'lightbulb'), cite(portfolio, 'reflections')],
  },
})
