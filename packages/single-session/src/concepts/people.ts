import { singleSessionPage } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { capturingTheMoment, information, interventions, littleTreatments, noBullshitTherapy } =
  singleSessionPage

const unchecked = [
  {
    en: 'The blurb says that this person wrote in the book; that was not checked.',
    nl: 'De aanprijzing zegt dat deze persoon aan het boek meeschreef; dat is niet nagegaan.',
  },
]

/** People in the public roles in which the page names them. */
export const people = branch({
  'moshe-talmon': {
    kind: 'person',
    label: { en: 'Moshe Talmon' },
    definition: {
      en: 'Psychologist, author of the first book on this way of working, and editor of a later one.',
      nl: 'Psycholoog, schrijver van het eerste boek over deze werkwijze en redacteur van een later boek.',
    },
    cite: [cite(interventions, 'firstBook'), cite(capturingTheMoment, 'entry')],
  },

  'jessica-schleider': {
    kind: 'person',
    label: { en: 'Jessica Schleider' },
    definition: {
      en: 'Researcher of self-guided single sessions, with a laboratory of her own; author of a book on them.',
      nl: 'Onderzoekt single sessions die je alleen doorloopt, met een eigen lab; schreef er een boek over.',
    },
    synonyms: { en: ['Jessica Schleider, PhD', 'Schleider'] },
    cite: [cite(information, 'schleider'), cite(littleTreatments, 'entry')],
  },

  'windy-dryden': {
    kind: 'person',
    label: { en: 'Windy Dryden' },
    definition: {
      en: 'British author of several books on SST, who gave a presentation on single sessions.',
      nl: 'Britse schrijver van een aantal boeken over SST, gaf een presentatie over single sessions.',
    },
    synonyms: { en: ['Dryden'] },
    cite: cite(information, 'dryden'),
  },

  'jeff-young': {
    kind: 'person',
    label: { en: 'Jeff Young' },
    definition: {
      en: 'Author of the book on No Bullshit Therapy.',
      nl: 'Schrijver van het boek over No Bullshit Therapy.',
    },
    cite: cite(noBullshitTherapy, 'entry'),
  },

  hoyt: {
    kind: 'person',
    label: { en: 'Hoyt' },
    definition: {
      en: 'Editor of a collection on single sessions and walk-in services, with Talmon.',
      nl: 'Redacteur van een bundel over single sessions en inloop, met Talmon.',
    },
    cite: cite(capturingTheMoment, 'entry'),
  },

  'ernest-rossi': {
    kind: 'person',
    label: { en: 'Ernest Rossi' },
    named: true,
    cite: cite(capturingTheMoment, 'experts'),
    openQuestions: unchecked,
  },

  'steven-andreas': {
    kind: 'person',
    label: { en: 'Steven Andreas' },
    named: true,
    cite: cite(capturingTheMoment, 'experts'),
    openQuestions: unchecked,
  },

  'dawson-church': {
    kind: 'person',
    label: { en: 'Dawson Church' },
    named: true,
    cite: cite(capturingTheMoment, 'experts'),
    openQuestions: unchecked,
  },
})
