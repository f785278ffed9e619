import { modelsOfCarePages as pages } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const onTiers = [
  cite(pages.page12),
  cite(pages.page20),
  cite(pages.page21),
  cite(pages.page22),
  cite(pages.page23),
]

/** The tiers of the framework, as other pages of the document have them; the page of the sources names none. */
export const tiers = branch({
  tier: {
    kind: 'class',
    label: { en: 'Tiers' },
    definition: {
      en: 'One of four steps into which the framework sorts interventions; providers are not sorted by them.',
    },
    basis: 'external',
    cite: onTiers,
  },

  'tier-1': {
    kind: 'class',
    broader: 'tier',
    label: { en: 'Tier 1' },
    definition: {
      en: 'Drug-related information and advice, screening and referral, given by generic services.',
    },
    hints: { en: ['tier one', 'tier I'] },
    basis: 'external',
    cite: onTiers,
  },

  'tier-2': {
    kind: 'class',
    broader: 'tier',
    label: { en: 'Tier 2' },
    definition: {
      en: 'Information and advice, triage, referral, brief psychosocial interventions, harm reduction and aftercare.',
    },
    hints: { en: ['tier two', 'tier II'] },
    basis: 'external',
    cite: onTiers,
  },

  'brief-psychosocial-interventions': {
    kind: 'class',
    broader: 'tier-2',
    label: { en: 'brief psychosocial interventions' },
    named: true,
    basis: 'external',
    cite: cite(pages.page21),
  },

  'tier-3': {
    kind: 'class',
    broader: 'tier',
    label: { en: 'Tier 3' },
    definition: {
      en: 'Assessment in the community and co-ordinated care-planned treatment, with structured psychosocial interventions and day programmes.',
    },
    hints: { en: ['tier three', 'tier III'] },
    basis: 'external',
    cite: onTiers,
  },

  'tier-4': {
    kind: 'class',
    broader: 'tier',
    label: { en: 'Tier 4' },
    definition: { en: 'Specialised treatment in which people stay.' },
    hints: { en: ['tier four', 'tier IV'] },
    basis: 'external',
    cite: onTiers,
  },
})
