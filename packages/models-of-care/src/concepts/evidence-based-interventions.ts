import { modelsOfCare2006 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { evidenceBased } = modelsOfCare2006

/** The interventions that the page lists as evidence-based; the list is open, and nothing in it is defined. */
export const evidenceBasedInterventions = branch({
  'evidence-based-psychosocial-intervention': {
    kind: 'class',
    label: { en: 'Evidence-based psychosocial interventions' },
    named: true,
    not: {
      [elsewhere('structured-psychosocial-intervention')]: {
        en: 'a place in this list is not enough for that: the aim and the package decide, not the name',
      },
    },
    cite: cite(evidenceBased),
    openQuestions: [{ en: 'The list is open: what else belongs in it, the page does not say.' }],
  },

  'cognitive-behaviour-therapy': {
    kind: 'method',
    broader: 'evidence-based-psychosocial-intervention',
    label: { en: 'Cognitive-behaviour therapy (CBT)' },
    named: true,
    not: {
      [elsewhere('cbt-for-depression-or-anxiety')]: {
        en: 'that is aimed first at another problem than drug use',
      },
      'relapse-prevention-therapy': {
        en: 'the page lists the two side by side, neither as a kind of the other',
      },
    },
    synonyms: { en: ['CBT', 'cognitive-behaviour therapy', 'cognitive behaviour therapy'] },
    hints: {
      en: ['cognitive behavioural therapy', 'cognitive behavioral therapy'],
      nl: ['cognitieve gedragstherapie', 'CGT'],
    },
    cite: cite(evidenceBased, 'cognitiveBehaviourTherapy'),
  },

  'coping-skills-training': {
    kind: 'method',
    broader: 'evidence-based-psychosocial-intervention',
    label: { en: 'Coping skills training' },
    named: true,
    cite: cite(evidenceBased, 'copingSkills'),
  },

  'relapse-prevention-therapy': {
    kind: 'method',
    broader: 'evidence-based-psychosocial-intervention',
    label: { en: 'Relapse prevention therapy' },
    named: true,
    not: {
      [elsewhere('relapse-prevention-technique')]: { en: 'a technique is a part of such a therapy' },
      'cognitive-behaviour-therapy': {
        en: 'the page lists the two side by side, neither as a kind of the other',
      },
    },
    hints: { en: ['relapse prevention', 'RP'], nl: ['terugvalpreventie'] },
    cite: cite(evidenceBased, 'relapsePrevention'),
  },

  'motivational-interventions': {
    kind: 'method',
    broader: 'evidence-based-psychosocial-intervention',
    label: { en: 'Motivational interventions' },
    named: true,
    not: {
      [elsewhere('list-of-pros-and-cons')]: {
        en: 'that is a single technique, whatever approach it goes with',
      },
    },
    synonyms: { en: ['motivational intervention'] },
    hints: { en: ['motivational interviewing', 'MI'] },
    cite: cite(evidenceBased, 'motivational'),
  },

  'contingency-management': {
    kind: 'method',
    broader: 'evidence-based-psychosocial-intervention',
    label: { en: 'Contingency management' },
    named: true,
    cite: cite(evidenceBased, 'contingencyManagement'),
  },

  'community-reinforcement-approaches': {
    kind: 'method',
    broader: 'evidence-based-psychosocial-intervention',
    label: { en: 'Community reinforcement approaches' },
    named: true,
    synonyms: { en: ['community reinforcement approach'] },
    cite: cite(evidenceBased, 'communityReinforcement'),
  },

  'some-family-approaches': {
    kind: 'method',
    broader: 'evidence-based-psychosocial-intervention',
    label: { en: 'Some family approaches' },
    named: true,
    hints: { en: ['family approaches', 'family work', 'family therapy'] },
    cite: cite(evidenceBased, 'familyApproaches'),
    openQuestions: [{ en: 'Which of the family approaches are meant, the page does not say.' }],
  },

  'four-sessions-of-family-therapy': {
    kind: 'class',
    broader: 'some-family-approaches',
    label: { en: 'four sessions of family therapy' },
    definition: {
      en: 'One of two examples of what may reach the threshold; the count belongs to the example and is no minimum.',
    },
    basis: 'derived',
    not: {
      [elsewhere('number-of-sessions')]: {
        en: 'that is what is expected of a keyworker, and gives no figure',
      },
    },
    cite: [cite(modelsOfCare2006.threshold, 'examples'), cite(evidenceBased, 'familyApproaches')],
  },

  'manualised-relapse-prevention-package': {
    kind: 'class',
    broader: 'relapse-prevention-therapy',
    label: { en: 'manualised relapse prevention package' },
    named: true,
    not: {
      [elsewhere('relapse-prevention-technique')]: {
        en: 'the package is the whole, a technique a part of it',
      },
    },
    cite: cite(modelsOfCare2006.threshold, 'examples'),
  },
})
