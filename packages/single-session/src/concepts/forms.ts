import { singleSessionPage } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { namedForms } from '../choices.ts'

const { information, session } = singleSessionPage

/** In what shape a session may come; the list is open. */
export const forms = branch({
  'session-form': {
    kind: 'facet',
    broader: elsewhere('session'),
    label: { en: 'form of a session', nl: 'vorm van een sessie' },
    definition: {
      en: 'The way in which people get the help; the page names four ways and means them as examples.',
      nl: 'De manier waarop je de hulp krijgt; de pagina noemt er vier, als voorbeeld.',
    },
    cite: cite(session, 'forms'),
  },

  'online-talk': {
    kind: 'option',
    broader: 'session-form',
    label: namedForms['online-talk'].label,
    named: true,
    cite: cite(session, 'forms'),
  },

  'face-to-face-talk': {
    kind: 'option',
    broader: 'session-form',
    label: namedForms['face-to-face-talk'].label,
    named: true,
    cite: cite(session, 'forms'),
  },

  'online-self-help-module': {
    kind: 'option',
    broader: 'session-form',
    label: namedForms['online-self-help-module'].label,
    named: true,
    not: {
      [elsewhere('self-help-used-just-once')]: {
        en: 'that is made for a single use; of this the page does not say how often',
        nl: 'die is voor één keer gemaakt; hiervan zegt de pagina niet hoe vaak',
      },
    },
    cite: cite(session, 'forms'),
  },

  'street-theatre': {
    kind: 'option',
    broader: 'session-form',
    label: namedForms['street-theatre'].label,
    named: true,
    cite: cite(session, 'forms'),
  },

  'self-guided-interventions': {
    kind: 'class',
    broader: elsewhere('dutch-single-session-interventions'),
    label: {
      en: 'self-guided Single Session interventions',
      nl: 'self-guided Single Session interventions',
    },
    named: true,
    hints: { en: ['self-guided', 'self-administered'], nl: ['zelfhulp'] },
    cite: cite(information, 'schleider'),
  },
})
