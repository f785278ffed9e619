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
    hints: { en: ['SSI', 'SSIs', 'single session'], nl: ['SSI', 'eenmalige interventie'] },
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

  planned: {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements.planned,
    definition: {
      en: 'It was meant to be this intervention before it began; a single visit after which somebody stayed away is not.',
      nl: 'Het was vooraf zo bedoeld; één bezoek waarna iemand wegbleef is dat niet.',
    },
    cite: cite(definition, 'firstSentence'),
  },

  'one-time': {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements['one-time'],
    definition: {
      en: 'By design it is complete after a single session.',
      nl: 'De opzet is dat het na één sessie af is.',
    },
    not: {
      'no-presumption-of-repeat-use': {
        en: 'that is about expecting the same help to be used again, not about its length',
        nl: 'dat gaat over verwachten dat dezelfde hulp vaker wordt gebruikt, niet over de duur',
      },
    },
    hints: { en: ['one off', 'one-off'] },
    cite: cite(definition, 'firstSentence'),
  },

  'immediate-support-and-guidance': {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements['immediate-support-and-guidance'],
    definition: {
      en: 'It is made so that people get something to go on with in the session itself.',
      nl: 'Het is zo gemaakt dat mensen in de sessie zelf al verder worden geholpen.',
    },
    not: {
      [elsewhere('quickly-available')]: {
        en: 'that is how soon one gets help, this is what the help gives',
        nl: 'dat is hoe snel je hulp krijgt, dit is wat de hulp geeft',
      },
    },
    cite: cite(definition, 'firstSentence'),
  },

  'specific-issue-or-problem': {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements['specific-issue-or-problem'],
    definition: {
      en: 'One thing that troubles the person is what the help is for, and it can be named.',
      nl: 'De hulp is voor één ding waar iemand mee zit, en dat kan worden genoemd.',
    },
    cite: cite(definition, 'firstSentence'),
  },

  'therapeutic-intent': {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements['therapeutic-intent'],
    definition: {
      en: 'It is meant to make somebody better; a talk about the timetable is not.',
      nl: 'Het is bedoeld om iemand beter te maken; een praatje over het rooster is dat niet.',
    },
    cite: cite(definition, 'intent'),
  },

  standalone: {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements.standalone,
    definition: {
      en: 'It is delivered by itself, and is no step in a series.',
      nl: 'Het wordt los gegeven en is geen stap in een reeks.',
    },
    hints: { en: ['standalone', 'stand alone'], nl: ['op zichzelf staand', 'losstaand'] },
    cite: cite(definition, 'intent'),
  },

  'no-presumption-of-follow-up': {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements['no-presumption-of-follow-up'],
    definition: {
      en: 'Nobody counts on something coming after it; that somebody returns later is not ruled out.',
      nl: 'Niemand rekent erop dat er iets na komt; dat iemand later terugkomt is niet uitgesloten.',
    },
    not: {
      [elsewhere('no-follow-up-appointment')]: {
        en: 'that forbids the service to book; this is about what is expected',
        nl: 'daar mag de hulpverlener niets afspreken; hier gaat het om wat wordt verwacht',
      },
    },
    cite: cite(definition, 'intent'),
  },

  'no-presumption-of-repeat-use': {
    kind: 'criterion',
    broader: 'single-session-intervention',
    label: elements['no-presumption-of-repeat-use'],
    definition: {
      en: 'Nobody counts on the same help being taken up again, which matters most for self-help.',
      nl: 'Niemand rekent erop dat dezelfde hulp nog eens wordt gebruikt; dat telt vooral bij zelfhulp.',
    },
    cite: cite(definition, 'intent'),
  },

  'single-session-therapy': {
    kind: 'class',
    broader: 'single-session-intervention',
    label: { en: 'single session therapy', nl: 'single session therapy (FOI1202)' },
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
