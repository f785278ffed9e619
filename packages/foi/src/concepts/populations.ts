import { foi1202, foiPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

export const populations = branch({
  'children-and-young-people': {
    kind: 'population',
    label: { en: 'Children and Young People (CYP)' },
    named: true,
    not: {
      'cyp-and-families': { en: 'families are named only where the questions come to the care pathway' },
    },
    synonyms: { en: ['CYP', 'children and young people'] },
    hints: { en: ['children', 'pupils', 'students'] },
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
    hints: { en: ['families'] },
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
    synonyms: { en: ['YP'] },
    hints: { en: ['young people', 'young person', 'adolescents'] },
    cite: cite(foi1202.question2, 'offering2'),
  },

  parents: {
    kind: 'population',
    label: { en: 'parents' },
    named: true,
    basis: 'external',
    not: {
      'cyp-and-families': { en: 'the questionnaire’s own word, where it comes to the care pathway' },
    },
    synonyms: { en: ['parent'] },
    hints: { en: ['carers', 'carer'] },
    cite: cite(foiPublications.tavistockAndPortman),
  },

  'whole-classes': {
    kind: 'population',
    label: { en: 'whole classes' },
    named: true,
    basis: 'external',
    not: {
      [elsewhere('group')]: { en: 'that is a form of help, whoever makes up the group' },
    },
    synonyms: { en: ['whole class'] },
    hints: { en: ['class', 'classes', 'assembly', 'assemblies'] },
    cite: cite(foiPublications.tavistockAndPortman),
  },
})
