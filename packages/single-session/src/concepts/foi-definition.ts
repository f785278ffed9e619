import { foi1202, foiPublications, singleSessionPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { elements } from '../elements.ts'

const { definition } = foi1202

/** What the freedom of information request calls a single session intervention, what it counts and what it leaves out. */
export const foiDefinition = branch({
  'single-session-intervention': {
    kind: 'class',
    label: { en: 'Single Session Intervention (SSIs)', nl: 'Single Session Intervention (SSI)' },
    definition: {
      en: 'Therapeutic help with one issue, planned to be given once and complete in itself, with no next time taken for granted.',
      nl: 'Therapeutische hulp bij één vraag, gepland voor één keer en af in zichzelf, waarbij niemand van een volgende keer uitgaat.',
    },
    basis: 'derived',
    not: {
      'one-off-assessment': {
        en: 'that only assesses, without guidance or therapeutic support',
        nl: 'die onderzoekt alleen, zonder begeleiding of therapeutische steun',
      },
      [elsewhere('dutch-single-session-interventions')]: {
        en: 'there each contact stands alone, however many there are, and help need not be therapeutic',
        nl: 'daar staat elk contact op zichzelf, hoeveel het er ook zijn, en hoeft hulp geen therapie te zijn',
      },
    },
    hints: {
      en: ['SSI', 'SSIs', 'single session'],
      nl: ['SSI', 'eenmalige interventie', 'eenmalig gesprek'],
    },
    cite: [cite(definition, 'firstSentence'), cite(definition, 'intent')],
    notes: [
      {
        text: {
          en: 'The study behind the request has a shorter working definition: made to be given and finished in one session, with no repeated attendance presumed.',
          nl: 'Het onderzoek achter de aanvraag heeft een kortere werkdefinitie: gemaakt om in één sessie te geven en af te ronden, zonder van herhaald bezoek uit te gaan.',
        },
        cite: cite(foiPublications.study),
      },
      {
        text: {
          en: 'A definition in the literature: structured programmes that on purpose take only one visit or meeting with a clinic, provider or programme.',
          nl: 'Een definitie uit de literatuur: gestructureerde programma’s die met opzet maar één bezoek aan of ontmoeting met een praktijk, hulpverlener of programma vragen.',
        },
        cite: cite(singleSessionPublications.schleider2020),
      },
    ],
  },

  'single-session-therapy': {
    kind: 'class',
    broader: 'single-session-intervention',
    label: { en: 'single session therapy', nl: 'single session therapy' },
    definition: {
      en: 'The kind that a therapist gives, whichever school of therapy that therapist works in.',
      nl: 'De soort die een therapeut geeft, in welke richting die ook werkt.',
    },
    not: {
      [elsewhere('single-session-therapy-name')]: {
        en: 'that is a name for the whole, here it is one kind',
        nl: 'dat is een naam voor het geheel, hier is het één soort',
      },
    },
    cite: cite(definition, 'included'),
  },

  'self-help-used-just-once': {
    kind: 'class',
    broader: 'single-session-intervention',
    label: elements['self-help-used-just-once'],
    definition: {
      en: 'The kind that a person goes through alone and that its makers intend for a single use.',
      nl: 'De soort die je alleen doorloopt en die volgens de makers voor één keer is.',
    },
    not: {
      [elsewhere('online-self-help-module')]: {
        en: 'of that, its page does not say how often it is used',
        nl: 'daarvan zegt de pagina niet hoe vaak je hem gebruikt',
      },
    },
    hints: { en: ['self-help', 'single-use self-help'], nl: ['zelfhulp'] },
    cite: cite(definition, 'included'),
  },

  'one-off-assessment': {
    kind: 'class',
    label: elements['one-off-assessment'],
    definition: {
      en: 'One meeting that only finds out how things are; with guidance or support it is judged like everything else.',
      nl: 'Eén gesprek dat alleen uitzoekt hoe het ervoor staat; met begeleiding of steun wordt het beoordeeld als al het andere.',
    },
    not: {
      'single-session-intervention': {
        en: 'that gives support and guidance there and then',
        nl: 'die geeft ter plekke steun en begeleiding',
      },
    },
    hints: { en: ['one-off assessment', 'assessment'], nl: ['eenmalig onderzoek'] },
    cite: cite(definition, 'excluded'),
  },
})
