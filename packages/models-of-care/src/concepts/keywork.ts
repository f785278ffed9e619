import { modelsOfCare2006, modelsOfCarePages as pages } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { keyworking } = modelsOfCare2006

/** The first boundary: what a keyworker does anyway. */
export const keywork = branch({
  keyworking: {
    kind: 'class',
    label: { en: 'keyworking process' },
    definition: {
      en: 'What a keyworker does with a client as such, support in person among it; delivering a psychosocial intervention is no part of it.',
    },
    basis: 'derived',
    not: {
      [elsewhere('structured-psychosocial-intervention')]: {
        en: 'a keyworker may deliver one too, but only as a whole package and beside this',
      },
    },
    synonyms: { en: ['keyworking', 'key working', 'keywork', 'key work'] },
    cite: [cite(keyworking, 'process'), cite(keyworking, 'support')],
    notes: [
      {
        text: {
          en: 'Page 31 of the document makes the keyworker the named practitioner who answers for delivery and review of the care plan.',
        },
        cite: cite(pages.page31),
      },
    ],
  },

  'ongoing-therapeutic-support': {
    kind: 'service',
    broader: 'keyworking',
    label: { en: 'ongoing face-to-face therapeutic support' },
    definition: {
      en: 'What a keyworker may go on giving a client, with some psychological techniques but no whole package.',
    },
    not: {
      [elsewhere('structured-psychosocial-intervention')]: {
        en: 'that takes a complete and consistent package',
      },
    },
    cite: [cite(keyworking, 'support'), cite(keyworking, 'completeness')],
  },
})
