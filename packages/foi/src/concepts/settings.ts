import { foi1202 } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

export const settings = branch({
  'diabetes-mdt-clinic': {
    kind: 'setting',
    label: { en: 'diabetes MDT clinic' },
    named: true,
    cite: cite(foi1202.question2, 'offering1'),
    openQuestions: [{ en: 'What MDT stands for: the response does not expand it.' }],
  },

  'inpatient-admission': {
    kind: 'setting',
    label: { en: 'inpatient admissions' },
    named: true,
    synonyms: { en: ['inpatient admission'] },
    cite: cite(foi1202.question2, 'offering3'),
  },

  'planned-inpatient-admission': {
    kind: 'setting',
    broader: 'inpatient-admission',
    label: { en: 'planned inpatient admissions' },
    definition: {
      en: 'A stay on a ward that was arranged beforehand; whether the session was arranged is not said.',
    },
    basis: 'derived',
    not: { 'unplanned-inpatient-admission': { en: 'nobody had arranged that stay' } },
    cite: [cite(foi1202.question2, 'offering3')],
  },

  'unplanned-inpatient-admission': {
    kind: 'setting',
    broader: 'inpatient-admission',
    label: { en: 'unplanned inpatient admissions' },
    definition: {
      en: 'A stay on a ward that nobody had arranged; a session within it may be arranged all the same.',
    },
    basis: 'derived',
    not: { 'planned-inpatient-admission': { en: 'that stay was arranged beforehand' } },
    cite: [cite(foi1202.question2, 'offering3')],
  },
})
