import { ndtmsAid } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'

const { psychosocialInterventions } = ndtmsAid

/** Key working, and the social problems it helps with. */
export const keyWorking = branch({
  'key-working': {
    kind: 'class',
    broader: elsewhere('psychosocial-interventions'),
    label: { en: 'Key working' },
    definition: {
      en: 'The ordinary way in which the main components of structured help are given, from looking over plans to everyday problems.',
    },
    not: {
      [elsewhere('formal-psychosocial-interventions')]: {
        en: 'those come in addition; this is none of the seven a record may name',
      },
    },
    synonyms: { en: ['keyworking', 'keywork', 'key work'] },
    cite: [cite(psychosocialInterventions, 'keyWorking'), cite(psychosocialInterventions, 'components')],
  },

  'peer-relationships': problem('peer relationships'),
  'family-relationships': problem('family relationships'),
  education: problem('education'),
})

/** The components of key working that the aid names; its list is open. */
export const keyWorkComponents = branch({
  'review-of-care-plans-and-goals': component('review of care plans and goals'),
  'advice-and-information': component('substance related advice and information'),
  'increasing-motivation': {
    ...component('interventions to increase motivation'),
    not: { [elsewhere('motivational-interviewing')]: { en: 'a formal intervention of its own' } },
  },
  'preventing-relapse': {
    ...component('interventions to prevent relapse'),
    not: {
      [elsewhere('relapse-prevention')]: {
        en: 'a formal intervention of its own, which teaches three skills',
      },
    },
  },
  'help-with-social-problems': component('help to address social problems'),
})

function component(label: string): ConceptEntry<never> & { readonly not?: never } {
  return {
    kind: 'facet',
    broader: elsewhere('key-working'),
    label: { en: label },
    named: true,
    cite: cite(psychosocialInterventions, 'components'),
  }
}

function problem(label: string): ConceptEntry<never> {
  return {
    kind: 'problem',
    broader: elsewhere('help-with-social-problems'),
    label: { en: label },
    named: true,
    cite: cite(psychosocialInterventions, 'socialProblems'),
  }
}
