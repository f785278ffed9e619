import { singleSessionPage, singleSessionPublications } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { capturingTheMoment, information, interventions, littleTreatments, noBullshitTherapy } =
  singleSessionPage

/** The books and talks that the page names, as it prints them, and who sells them. */
export const publicationConcepts = branch({
  'first-book': {
    kind: 'document',
    label: { en: 'first book on this way of working', nl: 'eerste boek over deze werkwijze' },
    definition: {
      en: 'Moshe Talmon’s, called Single Session Therapy; the page gives no year.',
      nl: 'Dat van Moshe Talmon, Single Session Therapy; een jaar staat er niet bij.',
    },
    cite: cite(interventions, 'firstBook'),
    notes: [
      {
        text: {
          en: 'A chapter on the future of single session therapy dates it to 1990.',
          nl: 'Een hoofdstuk over de toekomst van single session therapy dateert het op 1990.',
        },
        cite: cite(singleSessionPublications.talmon1990),
      },
    ],
  },

  'no-bullshit-therapy-book': {
    kind: 'document',
    label: { en: 'No Bullshit Therapy: How to engage people who don’t want to work with you' },
    definition: {
      en: 'Book on the method of that name.',
      nl: 'Boek over de methode met die naam.',
    },
    cite: cite(noBullshitTherapy, 'entry'),
  },

  'little-treatments-big-effects': {
    kind: 'document',
    label: {
      en: 'Little Treatments, Big Effects: How to Build Meaningful Moments that Can Transform Your Mental Health',
    },
    definition: {
      en: 'Book on single session interventions that mixes research, stories and things to do.',
      nl: 'Boek over single session interventions met onderzoek, verhalen en oefeningen.',
    },
    cite: [cite(littleTreatments, 'entry'), cite(littleTreatments, 'blurb')],
  },

  'capturing-the-moment': {
    kind: 'document',
    label: { en: 'Capturing the Moment: Single-session therapy and walk-in services.' },
    definition: {
      en: 'Collection by many experts; title, order of editors and year stand here as the page prints them.',
      nl: 'Bundel van veel experts; titel, volgorde van de redacteuren en jaar staan hier zoals de pagina ze geeft.',
    },
    cite: cite(capturingTheMoment, 'entry'),
    notes: [
      {
        text: {
          en: 'The book’s imprint has “Capturing the Moment: Single Session Therapy and Walk-In Services”, edited by Michael F. Hoyt and Moshe Talmon, Crown House, © 2014.',
          nl: 'In het colofon van het boek staat “Capturing the Moment: Single Session Therapy and Walk-In Services”, onder redactie van Michael F. Hoyt en Moshe Talmon, Crown House, © 2014.',
        },
        cite: cite(singleSessionPublications.capturingTheMoment),
      },
    ],
    openQuestions: [
      {
        en: 'Whether over twenty experts wrote in it, as the blurb says.',
        nl: 'Of er meer dan twintig experts aan meeschreven, zoals de aanprijzing zegt.',
      },
    ],
  },

  'presentation-by-jessica-schleider': {
    kind: 'document',
    label: { en: 'presentation by Jessica Schleider', nl: 'presentatie van Jessica Schleider' },
    definition: {
      en: 'On her research and on help that people go through by themselves; the link is lost.',
      nl: 'Over haar onderzoek en over hulp die je alleen doorloopt; de link is weg.',
    },
    cite: cite(information, 'schleider'),
  },

  'presentation-by-windy-dryden': {
    kind: 'document',
    label: { en: 'presentation by Windy Dryden', nl: 'presentatie van Windy Dryden' },
    definition: {
      en: 'On working in single sessions; the link is lost.',
      nl: 'Over werken in losse sessies; de link is weg.',
    },
    cite: cite(information, 'dryden'),
  },

  bookseller: {
    kind: 'class',
    label: { en: 'booksellers', nl: 'verkopers' },
    definition: {
      en: 'Firms to whose pages the links below the books led.',
      nl: 'Bedrijven waar de links onder de boeken heen gingen.',
    },
    basis: 'derived',
    cite: [
      cite(noBullshitTherapy, 'sellers'),
      cite(littleTreatments, 'sellers'),
      cite(capturingTheMoment, 'sellers'),
    ],
  },

  't-and-f': {
    kind: 'organisation',
    broader: 'bookseller',
    label: { en: 'T&F' },
    named: true,
    cite: cite(noBullshitTherapy, 'sellers'),
  },

  'bol-com': {
    kind: 'organisation',
    broader: 'bookseller',
    label: { en: 'Bol.com' },
    named: true,
    cite: [cite(noBullshitTherapy, 'sellers'), cite(littleTreatments, 'sellers')],
  },

  amazon: {
    kind: 'organisation',
    broader: 'bookseller',
    label: { en: 'Amazon' },
    named: true,
    cite: [cite(littleTreatments, 'sellers'), cite(capturingTheMoment, 'sellers')],
  },

  libristo: {
    kind: 'organisation',
    broader: 'bookseller',
    label: { en: 'Libristo' },
    named: true,
    cite: cite(capturingTheMoment, 'sellers'),
  },

  'lab-for-scalable-mental-health': {
    kind: 'organisation',
    label: { en: 'Lab for Scalable Mental Health' },
    definition: { en: 'Jessica Schleider’s.', nl: 'Dat van Jessica Schleider.' },
    cite: cite(information, 'schleider'),
  },
})
