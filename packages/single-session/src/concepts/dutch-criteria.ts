import { singleSessionPage } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { elements } from '../elements.ts'

const { definition, session, single } = singleSessionPage

/** What has to hold by the Dutch page, of each contact and of a session. */
export const dutchCriteria = branch({
  'each-contact-stands-alone': {
    kind: 'criterion',
    broader: elsewhere('dutch-single-session-interventions'),
    label: elements['each-contact-stands-alone'],
    definition: {
      en: 'Every meeting is complete without another; how many a person has does not matter.',
      nl: 'Ieder contact is af zonder een ander; hoe vaak iemand komt, maakt niet uit.',
    },
    not: {
      [elsewhere('standalone')]: {
        en: 'that is asked of the intervention as a whole, this of each meeting',
        nl: 'dat geldt voor de interventie als geheel, dit voor ieder contact',
      },
    },
    cite: [cite(single, 'eachStandsAlone'), cite(definition, 'standalone')],
  },

  'client-in-control': {
    kind: 'criterion',
    broader: elsewhere('dutch-single-session-interventions'),
    label: elements['client-in-control'],
    definition: {
      en: 'The person who seeks help decides what happens, where elsewhere a professional would.',
      nl: 'Wie hulp zoekt bepaalt wat er gebeurt, waar elders een professional dat doet.',
    },
    cite: [cite(single, 'control'), cite(single, 'contrast')],
  },

  'no-follow-up-appointment': {
    kind: 'criterion',
    broader: elsewhere('dutch-single-session-interventions'),
    label: elements['no-follow-up-appointment'],
    definition: {
      en: 'The service never books a next contact.',
      nl: 'De hulpverlener legt nooit een volgend contact vast.',
    },
    not: {
      [elsewhere('no-presumption-of-follow-up')]: {
        en: 'that is about what is expected; this forbids the service to book',
        nl: 'dat gaat over wat wordt verwacht; hier mag de hulpverlener niets vastleggen',
      },
      [elsewhere('client-initiative')]: {
        en: 'a client who comes back by choice has booked nothing in the session',
        nl: 'een cliënt die uit zichzelf terugkomt, heeft in de sessie niets vastgelegd',
      },
    },
    cite: cite(single, 'followUp'),
  },

  session: {
    kind: 'criterion',
    broader: elsewhere('dutch-single-session-interventions'),
    label: elements.session,
    definition: {
      en: 'A bounded stretch of time in which specific activities take place.',
      nl: 'Een begrensde tijd waarin bepaalde dingen gebeuren.',
    },
    cite: cite(session, 'timeSpan'),
  },

  'change-of-behaviour-and-beliefs': {
    kind: 'criterion',
    broader: elsewhere('dutch-single-session-interventions'),
    label: elements['change-of-behaviour-and-beliefs'],
    definition: {
      en: 'What happens is meant to make somebody act and think otherwise.',
      nl: 'Wat er gebeurt, moet maken dat iemand anders gaat doen en denken.',
    },
    cite: cite(session, 'aim'),
  },
})
