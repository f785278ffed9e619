import { foi1202 } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

export const settings = branch({
  'diabetes-mdt-clinic': {
    kind: 'setting',
    label: { en: 'diabetes MDT clinic' },
    named: true,
    hints: { en: ['diabetes clinic', 'MDT clinic'] },
    cite: cite(foi1202.question2, 'offering1'),
    openQuestions: [{ en: 'What MDT stands for: the response does not expand it.' }],
  },

  'inpatient-admission': {
    kind: 'setting',
    label: { en: 'inpatient admissions' },
    named: true,
    synonyms: {
      en: [
        'inpatient admission',
        'planned or unplanned inpatient admissions',
        'unplanned or planned inpatient admissions',
        'planned and unplanned inpatient admissions',
        'planned/unplanned inpatient admissions',
      ],
    },
    hints: { en: ['inpatient', 'inpatients', 'admission', 'admissions', 'ward', 'wards'] },
    cite: cite(foi1202.question2, 'offering3'),
  },

  'planned-inpatient-admission': {
    kind: 'setting',
    broader: 'inpatient-admission',
    label: { en: 'planned inpatient admissions' },
    named: true,
    synonyms: { en: ['planned inpatient admission'] },
    not: {
      'unplanned-inpatient-admission': { en: 'the response names the two apart, and says no more of either' },
    },
    cite: cite(foi1202.question2, 'offering3'),
    openQuestions: [
      {
        en: 'Whether a session within it was planned: the word is said of the admission, not of the session.',
      },
    ],
  },

  'unplanned-inpatient-admission': {
    kind: 'setting',
    broader: 'inpatient-admission',
    label: { en: 'unplanned inpatient admissions' },
    named: true,
    synonyms: { en: ['unplanned inpatient admission'] },
    not: {
      'planned-inpatient-admission': { en: 'the response names the two apart, and says no more of either' },
    },
    cite: cite(foi1202.question2, 'offering3'),
    openQuestions: [
      {
        en: 'Whether a session within it was planned: the word is said of the admission, not of the session.',
      },
    ],
  },
})
