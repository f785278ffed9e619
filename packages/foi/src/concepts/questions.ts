import { foi1202 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

export const questions = branch({
  provision: {
    kind: 'question',
    broader: elsewhere('foi-response'),
    label: { en: 'Whether SSIs were provided' },
    definition: { en: 'Asks if any of the trust’s services gave such help to the young within the year.' },
    not: { offerings: { en: 'that question asks what was given, and only after a Yes here' } },
    cite: [cite(foi1202.question1, 'text'), cite(foi1202.scope, 'financialYear')],
    hints: { en: ['question 1', 'Q1'] },
  },

  offerings: {
    kind: 'question',
    broader: elsewhere('foi-response'),
    label: { en: 'Which services, and what SSIs' },
    definition: {
      en: 'Asks, after a Yes, for each kind of help given: by whom it was run, for whom, in which form, on which model.',
    },
    not: { deliverers: { en: 'the professions of those who gave it have a question of their own' } },
    cite: cite(foi1202.question2, 'text'),
    hints: { en: ['question 2', 'Q2'] },
  },

  deliverers: {
    kind: 'question',
    broader: elsewhere('foi-response'),
    label: { en: 'Who delivered these interventions' },
    definition: {
      en: 'Asks which occupational groups gave the help; any number of a closed list may be marked.',
    },
    cite: [cite(foi1202.question3, 'text'), cite(foi1202.question3, 'instruction')],
    hints: { en: ['question 3', 'Q3', 'professions'] },
  },

  'pathway-points': {
    kind: 'question',
    broader: elsewhere('foi-response'),
    label: { en: 'Point(s) in the care pathway' },
    definition: {
      en: 'Asks at which stages of somebody’s way through the services the help is on offer; any number may be marked.',
    },
    not: {
      offerings: {
        en: 'a mark here speaks for the whole trust, never for one of the things it listed there',
      },
    },
    cite: [cite(foi1202.question4, 'text'), cite(foi1202.question4, 'instruction')],
    hints: { en: ['question 4', 'Q4'] },
  },
})
