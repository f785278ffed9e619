import { ndtmsAid } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** The two that the aid sets beside the formal psychosocial interventions. */
export const otherInterventions = branch({
  'specialist-pharmacological-intervention': {
    kind: 'class',
    broader: elsewhere('specialist-treatment-interventions'),
    label: { en: 'Specialist pharmacological intervention' },
    definition: {
      en: 'Medication prescribed because of substance misuse, such as to detoxify, to stabilise, to ease symptoms or to keep from using again.',
    },
    not: {
      [elsewhere('relapse-prevention')]: {
        en: 'a therapy that teaches skills; medication against relapse belongs here',
      },
    },
    synonyms: { en: ['specialist pharmacological interventions'] },
    hints: { en: ['prescribing', 'medication', 'pharmacological'], nl: ['medicatie'] },
    cite: [
      cite(ndtmsAid.pharmacologicalIntervention, 'definition'),
      cite(ndtmsAid.pharmacologicalIntervention, 'aims'),
    ],
  },

  'specialist-harm-reduction': {
    kind: 'class',
    broader: elsewhere('specialist-treatment-interventions'),
    label: { en: 'YP harm reduction service (specialist)' },
    definition: {
      en: 'Help, planned and specific to substance misuse, for those in or near danger from injecting, overdose or risky behaviour, once misuse and risks are fully assessed.',
    },
    not: {
      [elsewhere('brief-advice-and-information')]: {
        en: 'what tells them apart is the care plan and the full assessment before, never how much of it is advice',
      },
    },
    synonyms: { en: ['specialist harm reduction', 'harm reduction service', 'YP harm reduction service'] },
    hints: { en: ['harm reduction'], nl: ['schadebeperking'] },
    cite: [
      cite(ndtmsAid.harmReduction, 'boundary'),
      cite(ndtmsAid.harmReduction, 'preconditions'),
      cite(ndtmsAid.harmReduction, 'eligibility'),
    ],
  },
})
