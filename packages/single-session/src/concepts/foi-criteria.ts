import { foi1202 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { elements } from '../elements.ts'

const { definition } = foi1202

/** The criteria of the request, in the order of its text. */
export const foiCriteria = branch({
  planned: {
    kind: 'criterion',
    broader: elsewhere('single-session-intervention'),
    label: elements.planned,
    definition: {
      en: 'It was meant to be this intervention before it began; a single visit after which somebody stayed away is not.',
      nl: 'Het was vooraf zo bedoeld; één bezoek waarna iemand wegbleef is dat niet.',
    },
    cite: cite(definition, 'firstSentence'),
  },

  'one-time': {
    kind: 'criterion',
    broader: elsewhere('single-session-intervention'),
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
    broader: elsewhere('single-session-intervention'),
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
    broader: elsewhere('single-session-intervention'),
    label: elements['specific-issue-or-problem'],
    definition: {
      en: 'One thing that troubles the person is what the help is for, and it can be named.',
      nl: 'De hulp is voor één ding waar iemand mee zit, en dat kan worden genoemd.',
    },
    cite: cite(definition, 'firstSentence'),
  },

  'therapeutic-intent': {
    kind: 'criterion',
    broader: elsewhere('single-session-intervention'),
    label: elements['therapeutic-intent'],
    definition: {
      en: 'It is meant to make somebody better; a talk about the timetable is not.',
      nl: 'Het is bedoeld om iemand beter te maken; een praatje over het rooster is dat niet.',
    },
    cite: cite(definition, 'intent'),
  },

  standalone: {
    kind: 'criterion',
    broader: elsewhere('single-session-intervention'),
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
    broader: elsewhere('single-session-intervention'),
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
    broader: elsewhere('single-session-intervention'),
    label: elements['no-presumption-of-repeat-use'],
    definition: {
      en: 'Nobody counts on the same help being taken up again, which matters most for self-help.',
      nl: 'Niemand rekent erop dat dezelfde hulp nog eens wordt gebruikt; dat telt vooral bij zelfhulp.',
    },
    cite: cite(definition, 'intent'),
  },
})
