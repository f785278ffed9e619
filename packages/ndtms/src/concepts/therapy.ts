import { ndtmsAid } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** The skills that relapse prevention teaches. */
export const relapsePreventionSkills = branch({
  'identify-vulnerable-situations': {
    kind: 'skill',
    broader: elsewhere('relapse-prevention'),
    label: { en: 'identify situations or states where they are most vulnerable to drug use' },
    named: true,
    hints: { en: ['identify', 'triggers'] },
    cite: cite(ndtmsAid.relapsePrevention, 'identify'),
  },

  'avoid-high-risk-situations': {
    kind: 'skill',
    broader: elsewhere('relapse-prevention'),
    label: { en: 'avoid high-risk situations' },
    named: true,
    hints: { en: ['avoid'] },
    cite: cite(ndtmsAid.relapsePrevention, 'avoid'),
  },

  'cope-with-these-situations': {
    kind: 'skill',
    broader: elsewhere('relapse-prevention'),
    label: { en: 'cognitive and behavioural strategies to cope' },
    named: true,
    hints: { en: ['cope', 'coping'] },
    cite: cite(ndtmsAid.relapsePrevention, 'cope'),
  },
})

/** What the aid says counselling and the therapies are made of. */
export const therapy = branch({
  'face-to-face-or-equivalent': {
    kind: 'quality',
    broader: elsewhere('counselling'),
    label: { en: 'face-to-face (or equivalent)' },
    named: true,
    cite: cite(ndtmsAid.counselling, 'channel'),
    openQuestions: [{ en: 'What counts as equivalent: the aid gives no example.' }],
  },

  'goal-oriented-systematic-procedure': {
    kind: 'quality',
    broader: elsewhere('cognitive-behavioural-therapy'),
    label: { en: 'goal oriented, systematic procedure' },
    named: true,
    cite: cite(ndtmsAid.cognitiveBehaviouralTherapy, 'procedure'),
  },

  'dysfunctional-emotions': {
    kind: 'problem',
    broader: elsewhere('cognitive-behavioural-therapy'),
    label: { en: 'dysfunctional emotions' },
    named: true,
    cite: cite(ndtmsAid.cognitiveBehaviouralTherapy, 'targets'),
  },

  'dysfunctional-behaviours': {
    kind: 'problem',
    broader: elsewhere('cognitive-behavioural-therapy'),
    label: { en: 'dysfunctional behaviours' },
    named: true,
    cite: cite(ndtmsAid.cognitiveBehaviouralTherapy, 'targets'),
  },

  'dysfunctional-cognitions': {
    kind: 'problem',
    broader: elsewhere('cognitive-behavioural-therapy'),
    label: { en: 'dysfunctional cognitions' },
    named: true,
    cite: cite(ndtmsAid.cognitiveBehaviouralTherapy, 'targets'),
  },

  'brief-psychotherapeutic-intervention': {
    kind: 'class',
    label: { en: 'brief psychotherapeutic intervention' },
    named: true,
    not: {
      [elsewhere('brief-advice-and-information')]: { en: 'both are brief; advice is no psychotherapy' },
    },
    cite: cite(ndtmsAid.motivationalInterviewing, 'brief'),
    openQuestions: [
      { en: 'How many sessions brief means: the aid gives no number, so it is not one session either.' },
    ],
  },
})
