import { foi1202 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** What the question on offerings asks to be told of each. */
export const facets = branch({
  service: {
    kind: 'facet',
    broader: elsewhere('offerings'),
    label: { en: 'services' },
    named: true,
    cite: cite(foi1202.question2, 'text'),
  },

  'individual-or-group': {
    kind: 'facet',
    broader: elsewhere('offerings'),
    label: { en: 'individual/group' },
    named: true,
    cite: cite(foi1202.question2, 'text'),
    hints: { en: ['format'] },
  },

  individual: {
    kind: 'option',
    broader: 'individual-or-group',
    label: { en: 'individual' },
    named: true,
    cite: cite(foi1202.question2, 'text'),
    synonyms: { en: ['one to one', '1:1'] },
    hints: { en: ['individuals', 'each pupil', 'each child', 'each young person', '1-2-1'] },
  },

  group: {
    kind: 'option',
    broader: 'individual-or-group',
    label: { en: 'group' },
    named: true,
    cite: cite(foi1202.question2, 'text'),
    synonyms: { en: ['groups'] },
    hints: { en: ['workshop', 'workshops', 'class', 'classes', 'assembly', 'assemblies'] },
  },

  'type-of-disorder': {
    kind: 'facet',
    broader: elsewhere('offerings'),
    label: { en: 'type of disorder' },
    named: true,
    cite: cite(foi1202.question2, 'text'),
  },

  'age-group': {
    kind: 'facet',
    broader: elsewhere('offerings'),
    label: { en: 'age group' },
    named: true,
    cite: cite(foi1202.question2, 'text'),
  },

  'modality-or-model': {
    kind: 'facet',
    broader: elsewhere('offerings'),
    label: { en: 'therapeutic modality/model' },
    named: true,
    cite: cite(foi1202.question2, 'text'),
    hints: { en: ['approach'] },
  },
})
