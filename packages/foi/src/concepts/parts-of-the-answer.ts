import { foi1202 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** What the answer to the question on offerings is made of. */
export const partsOfTheAnswer = branch({
  offering: {
    kind: 'class',
    broader: elsewhere('offerings'),
    label: { en: 'Offering' },
    definition: {
      en: 'One kind of help that a trust lists when it is asked what it gave: a line of its answer.',
    },
    basis: 'derived',
    cite: [
      cite(foi1202.question2, 'offering1'),
      cite(foi1202.question2, 'offering2'),
      cite(foi1202.question2, 'offering3'),
    ],
    not: {
      'heading-of-the-answer': {
        en: 'that line speaks for all the lines beneath it and is no help of its own',
      },
    },
  },

  'heading-of-the-answer': {
    kind: 'property',
    broader: elsewhere('offerings'),
    label: { en: 'Heading of the answer' },
    definition: {
      en: 'A line that opens the list and ends in a hyphen or colon; its ages and disorder hold for the lines beneath.',
    },
    basis: 'derived',
    cite: [cite(foi1202.question2, 'heading')],
  },
})
