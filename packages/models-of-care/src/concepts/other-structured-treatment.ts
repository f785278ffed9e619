import { modelsOfCare2006, modelsOfCarePages as pages } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { otherStructuredTreatment: place } = modelsOfCare2006

/** The category for care-planned treatment that no other category covers. */
export const otherStructuredTreatment = branch({
  'other-structured-treatment': {
    kind: 'class',
    label: { en: 'Other structured treatment' },
    definition: {
      en: 'A heading for clients whose care plan sets out a package with regular, planned, therapeutic meetings, where no specific category covers it.',
    },
    basis: 'derived',
    not: {
      [elsewhere('specific-category')]: { en: 'who receives one of those five is not recorded here as well' },
    },
    hints: { en: ['OST'] },
    cite: [cite(place, 'minimum'), cite(place, 'residual'), cite(place, 'exclusive')],
    notes: [
      {
        text: {
          en: 'Page 45 allows it while a client waits for another care-planned intervention after a triage care plan, and rules it out where there is no care plan.',
        },
        cite: cite(pages.page45),
      },
    ],
  },

  'regular-planned-therapeutic-sessions': {
    kind: 'criterion',
    label: { en: 'regular planned therapeutic sessions' },
    definition: {
      en: 'The least that the package of the care plan holds; they are with the keyworker or with another drugs worker.',
    },
    cite: cite(place, 'minimum'),
  },

  'not-covered-elsewhere': {
    kind: 'criterion',
    label: { en: 'not covered under the alternative specific intervention categories' },
    definition: {
      en: 'What keeps the heading residual: it takes structured therapeutic activity that fits under no other.',
    },
    cite: cite(place, 'residual'),
  },

  'range-of-interventions': {
    kind: 'property',
    label: { en: 'range of interventions' },
    definition: {
      en: 'What most of these clients receive: several things at once, some about drug misuse and some about other domains.',
    },
    cite: cite(place, 'range'),
  },

  'day-care': {
    kind: 'service',
    label: { en: '“day care”' },
    named: true,
    not: {
      [elsewhere('structured-day-programme')]: {
        en: 'that is one of the five categories that exclude this heading',
      },
    },
    synonyms: { en: ['day care', 'day care sessions'] },
    cite: cite(place, 'exampleDayCare'),
    notes: [
      {
        text: {
          en: 'Page 45 lets “day care” that is care-planned, as a rule one or two days, be recorded under this heading.',
        },
        cite: cite(pages.page45),
      },
    ],
  },

  'keyworker-sessions-with-day-care': {
    kind: 'class',
    broader: 'other-structured-treatment',
    label: { en: 'crack user with keyworker sessions and “day care”' },
    definition: {
      en: 'The first example: regular sessions with a keyworker, and “day care” for social and health-related needs.',
    },
    cite: cite(place, 'exampleDayCare'),
  },

  'support-after-community-detoxification': {
    kind: 'class',
    broader: 'other-structured-treatment',
    label: { en: 'opiate user with ongoing support after community detoxification' },
    definition: {
      en: 'The second example, cut off by the end of the page: what the support is there to maintain is not said.',
    },
    cite: cite(place, 'exampleDetoxification'),
    notes: [
      {
        text: {
          en: 'Page 45 finishes the sentence: the support is for staying abstinent, within the care plan and before aftercare.',
        },
        cite: cite(pages.page45),
      },
    ],
    openQuestions: [{ en: 'The sentence ends on page 45; page 44 alone does not say what is maintained.' }],
  },

  'non-opiate-drug-misusers': {
    kind: 'population',
    label: { en: 'non-opiate drug misusers' },
    definition: { en: 'One of two groups for whom the heading may matter most; it is not kept for them.' },
    not: {
      'criminal-justice-clients': { en: 'the other group the page points to; somebody may belong to both' },
    },
    cite: cite(place, 'groups'),
  },

  'criminal-justice-clients': {
    kind: 'population',
    label: { en: 'clients who are receiving criminal justice treatment interventions' },
    named: true,
    not: {
      'non-opiate-drug-misusers': { en: 'the other group the page points to; somebody may belong to both' },
    },
    cite: cite(place, 'groups'),
  },
})
