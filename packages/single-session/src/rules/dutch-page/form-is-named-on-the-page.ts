import { oneOf, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { namedForms } from '../../choices.ts'
import type { OfferingInput } from '../../records/offering.ts'

export const formIsNamedOnThePage = rule<OfferingInput>({
  id: 'form-is-named-on-the-page',
  says: {
    en: 'A session may be a talk online or face to face, an online self-help module or street theatre.',
    nl: 'Een sessie kan een gesprek online of face to face zijn, een online zelfhulpmodule of straattheater.',
  },
  cite: cite(singleSessionPage.session, 'forms'),
  force: 'may',
  about: [
    'single-session:session-form',
    'single-session:online-talk',
    'single-session:face-to-face-talk',
    'single-session:online-self-help-module',
    'single-session:street-theatre',
  ],

  holds: oneOf('form', Object.keys(namedForms)),
  advice: {
    en: 'Look whether one of these is meant; other forms are just as possible.',
    nl: 'Kijk of een van deze vormen bedoeld is; andere kunnen ook.',
  },

  examples: { passes: [{ form: 'street-theatre' }], fails: [{ form: 'podcast' }], undetermined: [{}] },
})
