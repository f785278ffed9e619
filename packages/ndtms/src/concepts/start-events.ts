import { ndtmsAid, ndtmsPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** The start of an intervention, and the three events the aid ties it to. */
export const startEvents = branch({
  'intervention-start': {
    kind: 'property',
    label: { en: 'intervention start' },
    definition: {
      en: 'The day from which an intervention counts as begun; the aid ties it to an event for three of the seven.',
    },
    basis: 'derived',
    synonyms: { en: ['start date', 'start of the intervention'] },
    cite: [
      cite(ndtmsAid.pharmacologicalIntervention, 'start'),
      cite(ndtmsAid.familyWork, 'start'),
      cite(ndtmsAid.harmReduction, 'start'),
    ],
  },

  'first-dose-dispensed': {
    kind: 'event',
    broader: 'intervention-start',
    label: { en: 'dispensing the first dose of medication' },
    named: true,
    not: { prescribing: { en: 'the prescription is written earlier, on a day that does not count' } },
    cite: cite(ndtmsAid.pharmacologicalIntervention, 'start'),
  },

  prescribing: {
    kind: 'event',
    broader: elsewhere('specialist-pharmacological-intervention'),
    label: { en: 'prescribing' },
    named: true,
    not: { 'first-dose-dispensed': { en: 'the day the medication is handed out, which is the start' } },
    cite: cite(ndtmsAid.pharmacologicalIntervention, 'aims'),
  },

  'first-formal-appointment': {
    kind: 'event',
    broader: 'intervention-start',
    label: { en: 'first formal and time-limited appointment' },
    named: true,
    cite: cite(ndtmsAid.familyWork, 'start'),
    notes: [
      {
        text: {
          en: 'In the Welsh NHS data dictionary, whose general paragraphs are nearly the aid’s, this start holds for every psychosocial intervention.',
        },
        cite: cite(ndtmsPublications.welshPsychosocial),
      },
    ],
    openQuestions: [
      {
        en: 'Whether it is the start of family work alone, under whose heading the sentence stands, or of every psychosocial intervention.',
      },
    ],
  },

  'first-harm-reduction-appointment': {
    kind: 'event',
    broader: 'intervention-start',
    label: { en: 'first appointment where specialist harm reduction interventions were provided' },
    named: true,
    not: {
      'first-formal-appointment': {
        en: 'here something has to have been provided, so an appointment for the assessment does not count',
      },
    },
    cite: cite(ndtmsAid.harmReduction, 'start'),
  },
})
