import { modelsOfCare2006 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { lowThreshold } = modelsOfCare2006

/** The third boundary: help that takes no package and no particular practitioner. */
export const lowThresholdSupport = branch({
  'low-threshold-support': {
    kind: 'class',
    label: { en: 'low-threshold support' },
    definition: {
      en: 'Help that all sorts of practitioners may give in all sorts of places, and that the page tells apart from psychosocial interventions.',
    },
    not: {
      [elsewhere('structured-psychosocial-intervention')]: {
        en: 'that is a package of psychological treatment',
      },
    },
    cite: [cite(lowThreshold, 'kinds'), cite(lowThreshold, 'practitioners')],
  },

  advice: {
    kind: 'service',
    broader: 'low-threshold-support',
    label: { en: 'advice' },
    named: true,
    cite: cite(lowThreshold, 'kinds'),
  },

  information: {
    kind: 'service',
    broader: 'low-threshold-support',
    label: { en: 'information' },
    named: true,
    cite: cite(lowThreshold, 'kinds'),
  },

  'simple-psycho-education': {
    kind: 'service',
    broader: 'low-threshold-support',
    label: { en: 'simple psycho-education' },
    named: true,
    not: {
      [elsewhere('structured-psychosocial-intervention')]: {
        en: 'the page sets it apart from that in so many words',
      },
    },
    synonyms: { en: ['simple psychoeducation'] },
    hints: { en: ['psychoeducation', 'psycho-education'] },
    cite: cite(lowThreshold, 'kinds'),
    openQuestions: [{ en: 'Where psycho-education stops being simple, the page does not say.' }],
  },

  'other-low-threshold-support': {
    kind: 'service',
    broader: 'low-threshold-support',
    label: { en: 'other low-threshold support' },
    named: true,
    cite: cite(lowThreshold, 'kinds'),
  },
})
