import { modelsOfCare2006 } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { settings: place } = modelsOfCare2006

/** Where and when structured psychosocial interventions may be delivered. */
export const settings = branch({
  'community-services': {
    kind: 'setting',
    label: { en: 'community services' },
    named: true,
    cite: cite(place, 'range'),
  },

  'residential-services': {
    kind: 'setting',
    label: { en: 'residential services' },
    named: true,
    cite: cite(place, 'range'),
  },

  prison: {
    kind: 'setting',
    label: { en: 'prisons' },
    named: true,
    synonyms: { en: ['prison'] },
    cite: cite(place, 'prisons'),
  },

  carats: {
    kind: 'service',
    label: { en: 'CARATs' },
    definition: { en: 'What would generally provide structured psychosocial interventions in a prison.' },
    synonyms: { en: ['CARAT'] },
    cite: cite(place, 'prisons'),
    openQuestions: [{ en: 'What CARATs stands for: the page does not expand it.' }],
  },

  'treatment-journey': {
    kind: 'facet',
    label: { en: 'treatment journey' },
    named: true,
    cite: cite(place, 'phases'),
  },

  'engaging-and-preparing': {
    kind: 'facet',
    broader: 'treatment-journey',
    label: { en: 'engaging and preparing clients for change' },
    named: true,
    not: { 'delivery-phase': { en: 'interventions may be delivered in either of the two' } },
    cite: cite(place, 'phases'),
  },

  'delivery-phase': {
    kind: 'facet',
    broader: 'treatment-journey',
    label: { en: '“delivery” phase' },
    named: true,
    not: { 'engaging-and-preparing': { en: 'interventions may be delivered in either of the two' } },
    cite: cite(place, 'phases'),
    openQuestions: [{ en: 'Which other phases there are: this page names only these two.' }],
  },
})
