import { ndtmsAid } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'

const { harmReduction } = ndtmsAid

/** The three dangers that specialist harm reduction should have services for. */
export const harmReductionAreas = branch({
  injecting: {
    kind: 'facet',
    broader: elsewhere('specialist-harm-reduction'),
    label: { en: 'injecting' },
    definition: {
      en: 'A danger, for those who inject or may come to, that services such as clean needles, advice or virus tests can be given against.',
    },
    cite: cite(harmReduction, 'injecting'),
  },

  overdose: {
    kind: 'facet',
    broader: elsewhere('specialist-harm-reduction'),
    label: { en: 'overdose' },
    definition: {
      en: 'The danger of having taken too much, above all of several substances at once, which advice and information should keep away.',
    },
    cite: cite(harmReduction, 'overdose'),
    openQuestions: [
      {
        en: 'Whether all of this advice asks for specialist knowledge, or only that on several substances at once.',
      },
    ],
  },

  'risky-behaviour': {
    kind: 'facet',
    broader: elsewhere('specialist-harm-reduction'),
    label: { en: 'risky behaviour associated with substance use' },
    definition: {
      en: 'The danger of getting hurt, or of taking chances, through misuse, which advice and information should make rarer.',
    },
    cite: cite(harmReduction, 'riskyBehaviour'),
  },
})

/** What a full assessment covers. */
export const assessed = branch({
  'assessment-of-substance-misuse': {
    kind: 'facet',
    broader: elsewhere('full-assessment'),
    label: { en: 'substance misuse' },
    named: true,
    cite: cite(harmReduction, 'preconditions'),
  },

  'assessment-of-risks': {
    kind: 'facet',
    broader: elsewhere('full-assessment'),
    label: { en: 'risks' },
    named: true,
    cite: cite(harmReduction, 'preconditions'),
  },
})

/** What has to come first, whom it is for, and what may be given. */
export const harmReductionTerms = branch({
  'structured-care-plan': {
    kind: 'criterion',
    broader: elsewhere('specialist-harm-reduction'),
    label: { en: 'structured care plan' },
    named: true,
    cite: cite(harmReduction, 'preconditions'),
  },

  'full-assessment': {
    kind: 'criterion',
    broader: elsewhere('specialist-harm-reduction'),
    label: { en: 'full assessment' },
    definition: {
      en: 'What has looked into both a young person’s misuse and their risks before the specialist service begins.',
    },
    cite: cite(harmReduction, 'preconditions'),
  },

  'at-risk-of': {
    kind: 'condition',
    broader: elsewhere('specialist-harm-reduction'),
    label: { en: 'at risk of' },
    named: true,
    cite: cite(harmReduction, 'eligibility'),
  },

  'currently-involved-in': {
    kind: 'condition',
    broader: elsewhere('specialist-harm-reduction'),
    label: { en: 'currently involved in' },
    named: true,
    cite: cite(harmReduction, 'eligibility'),
  },

  'specialist-knowledge': {
    kind: 'quality',
    broader: elsewhere('overdose'),
    label: { en: 'specialist knowledge about substances and their interactions' },
    named: true,
    cite: cite(harmReduction, 'overdose'),
  },

  'needle-exchange': service('needle exchange', 'injecting'),
  'advice-on-injecting-practice': service('advice and information on injecting practice', 'injecting'),
  'blood-borne-virus-services': service(
    'access to appropriate testing and treatment for blood borne viruses',
    'injecting',
  ),
  'poly-substance-use': {
    kind: 'problem',
    broader: elsewhere('overdose'),
    label: { en: 'poly-substance use' },
    named: true,
    cite: cite(harmReduction, 'overdose'),
  },
  'substance-misuse-related-injuries': danger('substance misuse related injuries'),
  'substance-misuse-related-risky-behaviours': danger('substance misuse related risky behaviours'),
})

/** One of the services that injecting could be met with; none of them is required. */
function service(label: string, area: string): ConceptEntry<never> {
  return {
    kind: 'service',
    broader: elsewhere(area),
    label: { en: label },
    named: true,
    cite: cite(harmReduction, 'injecting'),
  }
}

function danger(label: string): ConceptEntry<never> {
  return {
    kind: 'problem',
    broader: elsewhere('risky-behaviour'),
    label: { en: label },
    named: true,
    cite: cite(harmReduction, 'riskyBehaviour'),
  }
}
