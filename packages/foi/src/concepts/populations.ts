import { foi1202 } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

export const populations = branch({
  'children-and-young-people': {
    kind: 'population',
    label: { en: 'Children and Young People (CYP)' },
    named: true,
    not: {
      'cyp-and-families': { en: 'families are named only where the questions come to the care pathway' },
    },
    synonyms: { en: ['CYP', 'children and young people'] },
    cite: cite(foi1202.question1, 'text'),
    openQuestions: [{ en: 'The questions give no limits of age.' }],
  },

  'cyp-and-families': {
    kind: 'population',
    label: { en: 'CYP/families' },
    named: true,
    not: {
      'children-and-young-people': { en: 'there the families are left out' },
    },
    hints: { en: ['families', 'parents'] },
    cite: cite(foi1202.question4, 'text'),
  },

  'young-people': {
    kind: 'population',
    label: { en: 'YPs' },
    named: true,
    not: {
      'children-and-young-people': {
        en: 'that is the request’s word; this one is the answering trust’s own',
      },
    },
    cite: cite(foi1202.question2, 'offering2'),
  },
})
