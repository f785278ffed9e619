import { modelsOfCare2006, modelsOfCarePages as pages, ndtmsPublications } from '@ssi/sources'
import { branch, cite, type ConceptEntry } from '@ssi/taxonomy'

const { comorbidTherapies, otherStructuredTreatment: place } = modelsOfCare2006

/** The care plan, what it should address, and the evidence the page points to. */
export const carePlan = branch({
  'care-plan': {
    kind: 'document',
    label: { en: 'care plan' },
    definition: {
      en: 'Where one client’s package is set out, and what therapies for a co-morbid problem are delivered as part of.',
    },
    basis: 'derived',
    synonyms: { en: ['care plans'] },
    cite: [cite(place, 'minimum'), cite(comorbidTherapies, 'carePlan')],
    notes: [
      {
        text: { en: 'Page 28 of the document calls planning of this kind a mark of structured treatment.' },
        cite: cite(pages.page28),
      },
    ],
  },

  'care-planned-support': {
    kind: 'service',
    label: { en: 'Care-planned support' },
    definition: {
      en: 'Usually the keyworker’s, and part of each of the five specific categories anyway, so that it is not counted again.',
    },
    cite: cite(place, 'integral'),
  },

  'care-plan-domain': {
    kind: 'facet',
    label: { en: 'domains' },
    definition: { en: 'One of the four areas that the plan of a client’s care should address.' },
    basis: 'derived',
    synonyms: { en: ['care plan domain', 'care plan domains'] },
    cite: [cite(place, 'domains'), cite(place, 'range')],
    notes: [
      {
        text: {
          en: 'The same four return on pages 31, 42 and 46 of the document and in the Welsh definition of a day programme.',
        },
        cite: [
          cite(pages.page31),
          cite(pages.page42),
          cite(pages.page46),
          cite(ndtmsPublications.welshDayProgramme),
        ],
      },
    ],
  },

  'drug-and-alcohol-misuse': domain('drug and alcohol misuse'),
  'health-needs': domain('health needs'),
  'offending-behaviour': domain('offending behaviour'),
  'social-functioning': domain('social functioning'),

  'tailored-packages-are-beneficial': {
    kind: 'claim',
    label: { en: 'Individually tailored packages of care are beneficial' },
    definition: {
      en: 'Drug treatment cut to the person, within a relationship that is itself therapeutic, is said to help; the heading was created for that.',
    },
    population: { en: 'people in drug treatment' },
    cite: cite(place, 'evidence'),
    openQuestions: [{ en: 'Which evidence is meant: the page names no study.' }],
  },

  'therapeutic-relationship': {
    kind: 'quality',
    label: { en: 'therapeutic relationship' },
    named: true,
    cite: cite(place, 'evidence'),
  },
})

function domain(label: string): ConceptEntry<'care-plan-domain'> {
  return {
    kind: 'facet',
    broader: 'care-plan-domain',
    label: { en: label },
    named: true,
    cite: cite(place, 'domains'),
  }
}
