import { flag } from '@ssi/rules'

/** What a professional may do in a contact, and what the Dutch page sets its method against. */
export const trajectoryFields = {
  followUpBooked: flag({
    label: { en: 'follow-up appointment by the service', nl: 'vervolgafspraak door de hulpverlener' },
    question: {
      en: 'Does the service make a follow-up appointment?',
      nl: 'Maakt de hulpverlener een vervolgafspraak?',
    },
  }),
  diagnosis: flag({
    label: { en: 'diagnosis', nl: 'diagnose' },
    question: { en: 'Does the professional make a diagnosis?', nl: 'Stelt de professional een diagnose?' },
  }),
  plan: flag({
    label: { en: 'plan', nl: 'plan' },
    question: { en: 'Does the professional make a plan?', nl: 'Maakt de professional een plan?' },
  }),
  trajectoryStarted: flag({
    label: { en: 'start of a trajectory', nl: 'start van een traject' },
    question: { en: 'Does the professional start a trajectory?', nl: 'Start de professional een traject?' },
  }),
  trajectoryAdvised: flag({
    label: { en: 'advice of a trajectory', nl: 'advies voor een traject' },
    question: {
      en: 'Is a trajectory advised and discussed? That is not starting one.',
      nl: 'Wordt een traject geadviseerd en besproken? Dat is nog geen start.',
    },
  }),
}
