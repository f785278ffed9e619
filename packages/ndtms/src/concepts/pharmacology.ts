import { ndtmsAid } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'

/** What medication is prescribed for; the list is open. */
export const pharmacologicalAims = branch({
  'prescribing-for-detoxification': aim('prescribing for detoxification', ['detoxification']),
  'prescribing-for-stabilisation': aim('prescribing for stabilisation', ['stabilisation']),
  'prescribing-for-symptomatic-relief': aim('prescribing for symptomatic relief', ['symptomatic relief']),
  'medication-to-prevent-relapse': {
    ...aim('medications to prevent relapse', [
      'relapse prevention medication',
      'relapse-prevention medication',
    ]),
    not: {
      [elsewhere('relapse-prevention')]: { en: 'a therapy that teaches skills and needs no medication' },
    },
  },
})

function aim(label: string, synonyms: readonly string[]): ConceptEntry<never> & { readonly not?: never } {
  return {
    kind: 'purpose',
    broader: elsewhere('specialist-pharmacological-intervention'),
    label: { en: label },
    named: true,
    synonyms: { en: synonyms },
    cite: cite(ndtmsAid.pharmacologicalIntervention, 'aims'),
  }
}
