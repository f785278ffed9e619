import { singleSessionPage, singleSessionPublications } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { evidence, focus } = singleSessionPage

/** The problems that the page names: some as a field of research, some with a finding. */
export const problems = branch({
  anxiety: {
    kind: 'problem',
    label: { en: 'anxiety', nl: 'angst' },
    named: true,
    cite: [cite(focus, 'problems'), cite(evidence, 'anxietyAndBehaviour')],
  },

  'eating-disorders': {
    kind: 'problem',
    label: { en: 'eating disorders', nl: 'eetstoornissen' },
    named: true,
    cite: cite(focus, 'problems'),
  },

  'alcohol-problems': {
    kind: 'problem',
    label: { en: 'alcohol problems', nl: 'alcoholproblemen' },
    named: true,
    cite: cite(focus, 'problems'),
  },

  'relationship-problems': {
    kind: 'problem',
    label: { en: 'relationship problems', nl: 'relatieproblemen' },
    named: true,
    cite: cite(focus, 'problems'),
  },

  depression: {
    kind: 'problem',
    label: { en: 'depression', nl: 'depressie' },
    named: true,
    cite: cite(evidence, 'depression'),
  },

  'behavioural-problems': {
    kind: 'problem',
    label: { en: 'behavioural problems', nl: 'gedragsproblemen' },
    named: true,
    hints: { en: ['conduct'] },
    cite: cite(evidence, 'anxietyAndBehaviour'),
  },

  'substance-use': {
    kind: 'problem',
    label: { en: 'substance abuse', nl: 'middelenmisbruik' },
    named: true,
    basis: 'external',
    cite: cite(singleSessionPublications.schleiderWeisz2017),
  },
})
