import { modelsOfCare2006 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { comorbidTherapies } = modelsOfCare2006

/** The second boundary: formal therapies for another problem than drug use. */
export const therapies = branch({
  'therapy-for-a-co-morbid-problem': {
    kind: 'class',
    label: { en: 'formal psychological therapies targeting a client’s co-morbid mental health problems' },
    definition: {
      en: 'Specialist psychological treatment that is there first of all for a mental health problem beside the drug use, within the care plan.',
    },
    not: {
      [elsewhere('structured-psychosocial-intervention')]: { en: 'that is aimed at the drug use itself' },
    },
    synonyms: { en: ['formal psychological therapies', 'formal psychological therapy'] },
    hints: { en: ['specialist psychological treatments', 'psychological therapy'] },
    cite: [
      cite(comorbidTherapies, 'therapies'),
      cite(comorbidTherapies, 'aim'),
      cite(comorbidTherapies, 'carePlan'),
    ],
  },

  'co-morbid-mental-health-problem': {
    kind: 'problem',
    label: { en: 'co-morbid mental health problems' },
    named: true,
    synonyms: { en: ['co-morbid mental health problem', 'non-drug psychological problem'] },
    cite: [cite(comorbidTherapies, 'therapies'), cite(comorbidTherapies, 'aim')],
  },

  'primary-aim': {
    kind: 'criterion',
    label: { en: 'aimed primarily at the non-drug psychological problem' },
    definition: {
      en: 'Which problem a therapy is there for in the first place: this, and not what the therapy is called, decides on which side it falls.',
    },
    basis: 'derived',
    cite: [
      cite(comorbidTherapies, 'aim'),
      cite(comorbidTherapies, 'therapies'),
      cite(modelsOfCare2006.evidenceBased, 'cognitiveBehaviourTherapy'),
    ],
  },

  'cbt-for-depression-or-anxiety': {
    kind: 'method',
    broader: 'therapy-for-a-co-morbid-problem',
    label: { en: 'cognitive-behaviour therapy for depression or anxiety' },
    named: true,
    not: {
      [elsewhere('cognitive-behaviour-therapy')]: {
        en: 'the same therapy in the list of those for drug use',
      },
    },
    synonyms: { en: ['CBT for depression', 'CBT for anxiety', 'CBT for depression or anxiety'] },
    cite: cite(comorbidTherapies, 'therapies'),
  },

  'cognitive-analytic-therapy': {
    kind: 'method',
    broader: 'therapy-for-a-co-morbid-problem',
    label: { en: 'cognitive-analytic therapy' },
    named: true,
    synonyms: { en: ['cognitive analytic therapy'] },
    hints: { en: ['CAT'] },
    cite: cite(comorbidTherapies, 'therapies'),
  },

  'dialectical-behaviour-therapy': {
    kind: 'method',
    broader: 'therapy-for-a-co-morbid-problem',
    label: { en: 'dialectical behaviour therapy' },
    named: true,
    hints: { en: ['DBT'] },
    cite: cite(comorbidTherapies, 'therapies'),
  },

  'schema-focused-therapy': {
    kind: 'method',
    broader: 'therapy-for-a-co-morbid-problem',
    label: { en: 'schema-focused therapy for personality disorders' },
    named: true,
    synonyms: { en: ['schema-focused therapy', 'schema focused therapy'] },
    cite: cite(comorbidTherapies, 'therapies'),
  },
})
