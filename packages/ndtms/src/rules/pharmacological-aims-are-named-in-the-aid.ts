import { every, oneOf, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { pharmacologicalAims } from '../choices.ts'
import { isPharmacological } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const pharmacologicalAimsAreNamedInTheAid = rule<InterventionFacts>({
  id: 'pharmacological-aims-are-named-in-the-aid',
  says: {
    en: 'The aid names detoxification, stabilisation, relief of symptoms and prevention of relapse as aims of medication.',
  },
  cite: cite(ndtmsAid.pharmacologicalIntervention, 'aims'),
  force: 'may',
  about: Object.keys(pharmacologicalAims).map((id) => `ndtms:${id}`),

  when: isPharmacological,
  holds: every('aims', 'aim', oneOf('aim', Object.keys(pharmacologicalAims))),
  advice: { en: 'Look whether one of the four is meant; the list is open, so another aim may stand.' },
  why: { en: 'The aid says that these are included, not that there is no other.' },

  examples: {
    passes: [
      { type: 'specialist-pharmacological-intervention', aims: ['prescribing-for-stabilisation'] },
      { type: 'specialist-pharmacological-intervention' },
    ],
    fails: [{ type: 'specialist-pharmacological-intervention', aims: ['sleep'] }],
    undetermined: [{ type: 'specialist-pharmacological-intervention', aims: [null] }],
  },
})
