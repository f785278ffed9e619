import { foi1202 } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

export const response = branch({
  'foi-response': {
    kind: 'document',
    label: { en: 'FOI response' },
    definition: {
      en: 'What a trust answers to the request, with the request’s own questions repeated in it.',
    },
    basis: 'derived',
    cite: [cite(foi1202.heading), cite(foi1202.scope, 'questionCount')],
    hints: { en: ['SSI', 'SSIs', 'response'] },
    openQuestions: [{ en: 'Which trust wrote the response FOI1202 could not be found out.' }],
  },

  reference: {
    kind: 'property',
    broader: 'foi-response',
    label: { en: 'Ref. No' },
    named: true,
    cite: cite(foi1202.letterHead, 'reference'),
    synonyms: { en: ['reference number'] },
  },

  'response-date': {
    kind: 'property',
    broader: 'foi-response',
    label: { en: 'Date' },
    named: true,
    cite: cite(foi1202.letterHead, 'date'),
    hints: { en: ['day/month/year'] },
  },

  subject: {
    kind: 'property',
    broader: 'foi-response',
    label: { en: 'Subject' },
    named: true,
    cite: cite(foi1202.letterHead, 'subject'),
  },

  'financial-year': {
    kind: 'property',
    broader: 'foi-response',
    label: { en: 'financial year' },
    definition: {
      en: 'The period that every question is about, written with both calendar years it touches.',
    },
    basis: 'derived',
    cite: [cite(foi1202.scope, 'financialYear')],
    hints: { en: ['2023-24', 'FY'] },
    openQuestions: [
      {
        en: '2023-24 usually runs from 1 April 2023 to 31 March 2024; no source seen says so of this request.',
      },
    ],
  },
})
