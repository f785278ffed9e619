import { foi1202 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

export const provision = branch({
  yes: {
    kind: 'option',
    broader: elsewhere('provision'),
    label: { en: 'Yes' },
    named: true,
    cite: cite(foi1202.question1, 'answer'),
  },

  no: {
    kind: 'option',
    broader: elsewhere('provision'),
    label: { en: 'No' },
    named: true,
    cite: cite(foi1202.question1, 'answer'),
  },
})
