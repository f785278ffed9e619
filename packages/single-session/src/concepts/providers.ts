import { singleSessionPage, singleSessionPublications as publications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { netherlands } = singleSessionPage

/** Who offers it in the Netherlands, what is on offer, and how it came to be. */
export const providers = branch({
  'one-session': {
    kind: 'organisation',
    label: { en: 'One Session', nl: 'One Session' },
    definition: {
      en: 'The organisation that brought this way of working to the Netherlands.',
      nl: 'De organisatie die deze werkwijze naar Nederland bracht.',
    },
    cite: cite(netherlands, 'introduction'),
    notes: [
      {
        text: {
          en: 'Helen van Empel, whose name the page’s site bears, is one of its founders.',
          nl: 'Helen van Empel, naar wie de site van de pagina heet, is een van de oprichters.',
        },
        cite: cite(publications.firstCourse),
      },
    ],
  },

  yet: {
    kind: 'organisation',
    label: { en: 'Yet', nl: 'Yet' },
    definition: {
      en: 'The new name under which One Session extended its offer.',
      nl: 'De nieuwe naam waaronder One Session het aanbod uitbreidde.',
    },
    cite: cite(netherlands, 'extension'),
    openQuestions: [{ en: 'In which year the name changed.', nl: 'In welk jaar de naam is veranderd.' }],
  },

  'zorg-van-de-zaak': {
    kind: 'organisation',
    label: { en: 'Zorg van de Zaak', nl: 'Zorg van de Zaak' },
    definition: {
      en: 'The partner with whom the offer was extended.',
      nl: 'De partner met wie het aanbod is uitgebreid.',
    },
    cite: cite(netherlands, 'extension'),
  },

  'online-platform': {
    kind: 'service',
    broader: 'one-session',
    label: { en: 'online platform', nl: 'online platform' },
    definition: {
      en: 'The first offer, in the lockdowns: an hour with a psychologist, at a distance.',
      nl: 'Het eerste aanbod, tijdens de lockdowns: een uur met een psycholoog, op afstand.',
    },
    cite: cite(netherlands, 'introduction'),
  },

  'bookable-one-to-one-session': {
    kind: 'service',
    broader: 'yet',
    label: {
      en: 'one-to-one session of an hour, bookable directly online',
      nl: '1-op-1 sessie van een uur, direct online te boeken',
    },
    definition: {
      en: 'What this provider sells; its length and its form bind no other.',
      nl: 'Wat deze aanbieder verkoopt; de duur en de vorm gelden voor geen ander.',
    },
    cite: cite(netherlands, 'product'),
  },

  'through-employers': {
    kind: 'setting',
    label: { en: 'through employers, for their employees', nl: 'via werkgevers, voor hun medewerkers' },
    definition: {
      en: 'The way by which the offer mainly reaches people; the findings on the page are on others, young people.',
      nl: 'De weg waarlangs het aanbod mensen vooral bereikt; de bevindingen op de pagina gaan over anderen, jongeren.',
    },
    cite: cite(netherlands, 'employers'),
  },

  'six-experts': {
    kind: 'role',
    label: { en: 'six different experts', nl: 'zes verschillende experts' },
    definition: {
      en: 'Among whom a client of Yet chooses; the page names the two ends of the range only.',
      nl: 'Waaruit een cliënt van Yet kiest; de pagina noemt alleen de twee uitersten.',
    },
    not: {
      [elsewhere('session-partner')]: {
        en: 'those six are examples for any provider',
        nl: 'die zes zijn voorbeelden voor elke aanbieder',
      },
    },
    cite: cite(netherlands, 'experts'),
    openQuestions: [{ en: 'Who the other four are.', nl: 'Wie de andere vier zijn.' }],
  },

  'life-counselor': {
    kind: 'role',
    broader: 'six-experts',
    label: { en: 'life counselor', nl: 'life counselor' },
    named: true,
    cite: cite(netherlands, 'experts'),
  },
})
