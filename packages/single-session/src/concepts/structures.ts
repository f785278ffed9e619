import { singleSessionPage } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { elements } from '../elements.ts'

const { session } = singleSessionPage

/** What a session follows. */
export const structures = branch({
  'session-structure': {
    kind: 'criterion',
    broader: elsewhere('session'),
    label: elements['session-structure'],
    definition: {
      en: 'What the conversation follows: strictly, or loosely and as a guide.',
      nl: 'Wat het gesprek volgt: streng, of los en als leidraad.',
    },
    cite: cite(session, 'structure'),
  },

  'strict-protocol': {
    kind: 'option',
    broader: 'session-structure',
    label: { en: 'strict protocol', nl: 'strak protocol' },
    named: true,
    not: {
      'loose-structure': {
        en: 'of that only the outline is fixed',
        nl: 'daarvan ligt alleen de hoofdlijn vast',
      },
    },
    cite: cite(session, 'structure'),
  },

  'loose-structure': {
    kind: 'option',
    broader: 'session-structure',
    label: { en: 'loose structure as a guide', nl: 'losse structuur als richtlijn' },
    named: true,
    cite: cite(session, 'structure'),
  },
})
