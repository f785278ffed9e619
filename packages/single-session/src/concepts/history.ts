import { singleSessionPage } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { focus, netherlands } = singleSessionPage

/** How it came to the Netherlands, as events. */
export const history = branch({
  'development-abroad': {
    kind: 'event',
    label: { en: 'development and research abroad', nl: 'ontwikkeling en onderzoek in het buitenland' },
    definition: {
      en: 'Outside the Netherlands the method has been worked on and studied since the 1980s.',
      nl: 'Buiten Nederland wordt al sinds de jaren 80 aan de methode gewerkt.',
    },
    cite: cite(focus, 'history'),
  },

  'introduction-in-the-netherlands': {
    kind: 'event',
    label: { en: 'introduction in the Netherlands', nl: 'introductie in Nederland' },
    definition: {
      en: 'One Session began with it in 2020.',
      nl: 'One Session begon er in 2020 mee.',
    },
    cite: cite(netherlands, 'introduction'),
  },

  'continuation-through-employers': {
    kind: 'event',
    label: { en: 'continuation through employers', nl: 'voortzetting via werkgevers' },
    definition: {
      en: 'After the lockdowns the work went on, now mostly for people at their work.',
      nl: 'Na de lockdowns ging het werk door, nu vooral voor mensen op hun werk.',
    },
    cite: cite(netherlands, 'employers'),
  },

  'extension-as-yet': {
    kind: 'event',
    label: { en: 'extension under a new name', nl: 'uitbreiding onder een nieuwe naam' },
    definition: {
      en: 'With a partner the choice grew from one profession to six; no year is given.',
      nl: 'Met een partner groeide de keuze van één beroep naar zes; een jaar staat er niet bij.',
    },
    cite: cite(netherlands, 'extension'),
  },

  'date-of-the-page': {
    kind: 'event',
    label: { en: 'date of the page', nl: 'datum van de pagina' },
    named: true,
    cite: cite(singleSessionPage.byline, 'date'),
  },
})
