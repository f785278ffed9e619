import { modelsOfCare2006, modelsOfCarePages as pages } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { comorbidTherapies, keyworking, otherStructuredTreatment, threshold } = modelsOfCare2006

/** Who does the work, and what the page asks of those who deliver a formal therapy. */
export const practitioners = branch({
  keyworker: {
    kind: 'role',
    label: { en: 'keyworker' },
    named: true,
    not: {
      'specialist-practitioner': {
        en: 'that is told by profession, and this by what somebody is to the client',
      },
    },
    synonyms: { en: ['keyworkers', 'key worker', 'key workers'] },
    cite: [
      cite(threshold, 'technique'),
      cite(keyworking, 'process'),
      cite(otherStructuredTreatment, 'minimum'),
    ],
    notes: [
      {
        text: {
          en: 'Page 31 defines the role: the practitioner named as responsible for delivering and reviewing the care plan, who may be a drugs worker, a nurse, a doctor or another health or criminal justice professional.',
        },
        cite: cite(pages.page31),
      },
    ],
  },

  'other-drugs-worker': {
    kind: 'role',
    label: { en: 'other drugs worker' },
    named: true,
    not: { keyworker: { en: 'the sessions may be with either of the two' } },
    synonyms: { en: ['drugs worker', 'drugs workers'] },
    cite: cite(otherStructuredTreatment, 'minimum'),
  },

  'specialist-practitioner': {
    kind: 'role',
    label: { en: 'specialist practitioners' },
    definition: {
      en: 'Those to whom the page reserves formal therapies for a co-morbid mental health problem; it names four groups and leaves room for more.',
    },
    not: { keyworker: { en: 'somebody’s keyworker may belong here, by profession, or may not' } },
    synonyms: { en: ['specialist practitioner'] },
    cite: cite(comorbidTherapies, 'practitioners'),
  },

  'clinical-psychologist': {
    kind: 'role',
    broader: 'specialist-practitioner',
    label: { en: 'clinical psychologists' },
    named: true,
    synonyms: { en: ['clinical psychologist'] },
    cite: cite(comorbidTherapies, 'practitioners'),
  },

  'counselling-psychologist': {
    kind: 'role',
    broader: 'specialist-practitioner',
    label: { en: 'counselling psychologists' },
    named: true,
    synonyms: { en: ['counselling psychologist'] },
    cite: cite(comorbidTherapies, 'practitioners'),
  },

  'psychiatric-staff': {
    kind: 'role',
    broader: 'specialist-practitioner',
    label: { en: 'suitably trained psychiatric staff' },
    named: true,
    synonyms: { en: ['psychiatric staff'] },
    cite: [cite(comorbidTherapies, 'practitioners'), cite(comorbidTherapies, 'requirements')],
    openQuestions: [{ en: 'Which professions the page means by psychiatric staff, it does not say.' }],
  },

  'other-specialist-therapist': {
    kind: 'role',
    broader: 'specialist-practitioner',
    label: { en: 'other specialist therapists' },
    named: true,
    synonyms: { en: ['other specialist therapist', 'specialist therapist', 'specialist therapists'] },
    cite: cite(comorbidTherapies, 'requirements'),
  },

  'training-in-the-therapy-model': {
    kind: 'criterion',
    label: { en: 'relevant training' },
    definition: {
      en: 'Having learnt the model of the therapy that is offered; the first of three things asked of a specialist therapist.',
    },
    cite: cite(comorbidTherapies, 'requirements'),
  },

  'qualifications-in-the-therapy-model': {
    kind: 'criterion',
    label: { en: 'relevant qualifications' },
    definition: {
      en: 'Holding what qualifies for the model that is offered; the second of three things asked of a specialist therapist.',
    },
    cite: cite(comorbidTherapies, 'requirements'),
  },

  'supervision-in-the-therapy-model': {
    kind: 'criterion',
    label: { en: 'supervision in the therapy model' },
    definition: {
      en: 'Being supervised in what is offered; the third of three things asked of a specialist therapist.',
    },
    cite: cite(comorbidTherapies, 'requirements'),
  },
})
