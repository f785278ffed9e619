import { ndtmsAid } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** Purposes, guidelines and the people who provide formal interventions. */
export const guidance = branch({
  'reducing-harm': {
    kind: 'purpose',
    label: { en: 'reducing harm caused by substance misuse' },
    named: true,
    not: {
      [elsewhere('specialist-harm-reduction')]: {
        en: 'one intervention; this is the purpose that all of them share',
      },
    },
    cite: cite(ndtmsAid.psychosocialInterventions, 'complement'),
  },

  'key-worker': {
    kind: 'role',
    label: { en: 'key workers' },
    named: true,
    synonyms: { en: ['key worker', 'keyworker'] },
    cite: cite(ndtmsAid.psychosocialInterventions, 'competences'),
  },

  'others-with-the-appropriate-competences': {
    kind: 'role',
    label: { en: 'others with the appropriate competences' },
    named: true,
    cite: cite(ndtmsAid.psychosocialInterventions, 'competences'),
    openQuestions: [{ en: 'Which competences are meant: the aid names none.' }],
  },

  'clinical-guidelines': {
    kind: 'document',
    label: { en: 'Drug Misuse and Dependence: UK guidelines on clinical management' },
    named: true,
    synonyms: { en: ['clinical guidelines', 'orange book'] },
    not: { 'nice-clinical-guidelines': { en: 'those come from NICE and are several' } },
    cite: cite(ndtmsAid.formalInterventions, 'guidelines'),
    openQuestions: [{ en: 'Which edition is meant: the aid’s link to it is lost.' }],
  },

  'nice-clinical-guidelines': {
    kind: 'document',
    label: { en: 'relevant NICE clinical guidelines' },
    named: true,
    synonyms: { en: ['NICE clinical guidelines'] },
    cite: cite(ndtmsAid.formalInterventions, 'guidelines'),
    openQuestions: [{ en: 'Which of them are relevant: the aid names none.' }],
  },

  counsellor: {
    kind: 'role',
    broader: elsewhere('counselling'),
    label: { en: 'counsellor' },
    named: true,
    cite: cite(ndtmsAid.counselling, 'counsellor'),
    openQuestions: [{ en: 'Which training makes a counsellor: the aid does not say.' }],
  },
})

/** What formal interventions may be provided for: the two purposes the aid names. */
export const purposes = branch({
  'substance-misuse': {
    kind: 'purpose',
    broader: elsewhere('formal-psychosocial-interventions'),
    label: { en: 'to treat substance misuse including alcohol' },
    named: true,
    hints: { en: ['alcohol', 'drugs'] },
    cite: cite(ndtmsAid.formalInterventions, 'purposes'),
  },

  'co-occurring-mental-health-disorders': {
    kind: 'purpose',
    broader: elsewhere('formal-psychosocial-interventions'),
    label: { en: 'to treat co-occurring mental health disorders' },
    named: true,
    hints: { en: ['mental health'] },
    cite: cite(ndtmsAid.formalInterventions, 'purposes'),
  },
})
