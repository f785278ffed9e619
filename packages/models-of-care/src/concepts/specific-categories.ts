import { modelsOfCare2006, modelsOfCarePages as pages } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { otherStructuredTreatment } = modelsOfCare2006

/** The categories of treatment beside which other structured treatment is not recorded: a closed list of five. */
export const specificCategories = branch({
  'specific-category': {
    kind: 'class',
    label: { en: 'alternative specific intervention categories' },
    definition: {
      en: 'One of five kinds of treatment with a heading of its own; who receives one is not recorded once more under the residual heading.',
    },
    basis: 'derived',
    not: { [elsewhere('other-structured-treatment')]: { en: 'that takes up what none of these covers' } },
    cite: [cite(otherStructuredTreatment, 'residual'), cite(otherStructuredTreatment, 'exclusive')],
    openQuestions: [
      {
        en: 'Whether the five that exclude an additional record are all the specific categories, the page does not say.',
      },
    ],
  },

  'community-prescribing': {
    kind: 'service',
    broader: 'specific-category',
    label: { en: 'community prescribing interventions' },
    named: true,
    synonyms: { en: ['community prescribing'] },
    cite: cite(otherStructuredTreatment, 'exclusive'),
    notes: [{ text: { en: 'Page 42 of the document is about it.' }, cite: cite(pages.page42) }],
  },

  'residential-rehabilitation': {
    kind: 'service',
    broader: 'specific-category',
    label: { en: 'residential rehabilitation' },
    named: true,
    cite: cite(otherStructuredTreatment, 'exclusive'),
    notes: [{ text: { en: 'Page 46 of the document is about it.' }, cite: cite(pages.page46) }],
  },

  'inpatient-treatment': {
    kind: 'service',
    broader: 'specific-category',
    label: { en: 'inpatient treatment' },
    named: true,
    cite: cite(otherStructuredTreatment, 'exclusive'),
    notes: [{ text: { en: 'Page 45 of the document begins on it.' }, cite: cite(pages.page45) }],
  },

  'structured-day-programme': {
    kind: 'service',
    broader: 'specific-category',
    label: { en: 'structured day programmes' },
    named: true,
    not: {
      [elsewhere('day-care')]: {
        en: 'that goes together with other structured treatment, and this does not',
      },
    },
    synonyms: { en: ['structured day programme'] },
    cite: cite(otherStructuredTreatment, 'exclusive'),
  },
})
