import { ndtmsAid, ndtmsPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** The aid itself, the system it belongs to, and the people and places it speaks of. */
export const aid = branch({
  'interventions-aid': {
    kind: 'document',
    label: { en: 'interventions aid' },
    definition: {
      en: 'A document that says what each intervention is and when it starts; it holds no codes and no field names.',
    },
    basis: 'derived',
    not: { 'dataset-r': { en: 'the data set has other documents for its fields, codes and files' } },
    cite: [cite(ndtmsAid.title), cite(ndtmsAid.definitions)],
    openQuestions: [{ en: 'The aid’s own version number and licence line were not seen.' }],
  },

  ndtms: {
    kind: 'class',
    label: { en: 'NDTMS' },
    named: true,
    cite: [cite(ndtmsAid.title), cite(ndtmsAid.familyWork, 'note')],
    notes: [
      {
        text: {
          en: 'The NTA ran NDTMS and became part of PHE by April 2013; in 2022 OHID is the controller of its data.',
        },
        cite: [
          cite(ndtmsPublications.agencySlides),
          cite(ndtmsPublications.agencyYoungPeople),
          cite(ndtmsPublications.privacyNotice),
        ],
      },
      {
        text: {
          en: 'Its documents share the work: one sets the structure of a record, one the fields and their verification, one the permitted values. No particular application is needed to make the file.',
        },
        cite: [
          cite(ndtmsPublications.csvFileFormat),
          cite(ndtmsPublications.technicalDefinitions),
          cite(ndtmsPublications.referenceData),
        ],
      },
    ],
  },

  'dataset-r': {
    kind: 'document',
    broader: 'ndtms',
    label: { en: 'Dataset R' },
    named: true,
    not: {
      'interventions-aid': {
        en: 'the aid explains the interventions of this data set and none of its fields',
      },
    },
    cite: cite(ndtmsAid.title),
    notes: [
      {
        text: { en: 'It is in force from 1 April 2024; the list of its documents gives a version for each.' },
        cite: cite(ndtmsPublications.documentation),
      },
      {
        text: {
          en: 'Field names were seen only for older data sets, in other people’s software and papers; none is taken as its own here.',
        },
        cite: [
          cite(ndtmsPublications.canary),
          cite(ndtmsPublications.datasetH),
          cite(ndtmsPublications.datasetN),
        ],
      },
    ],
    openQuestions: [
      {
        en: 'Encoding, delimiter, header, date format, mandatory fields, field names, codes of the interventions and data quality rules were not seen.',
      },
    ],
  },

  'secure-estate': {
    kind: 'setting',
    label: { en: 'YP secure estate' },
    named: true,
    hints: { en: ['secure setting', 'secure settings', 'custody'] },
    cite: [cite(ndtmsAid.title), cite(ndtmsAid.definitions)],
    openQuestions: [{ en: 'Which places count as the secure estate: the aid does not list them.' }],
  },

  'young-people-under-18': {
    kind: 'population',
    label: { en: 'Young people under the age of 18' },
    definition: {
      en: 'Those who have to be able to get each of the aid’s interventions: everybody who has not yet turned eighteen.',
    },
    synonyms: { en: ['young people under 18', 'under-18s'] },
    hints: { en: ['YP', 'young person', 'children'] },
    cite: cite(ndtmsAid.psychosocialInterventions, 'access'),
    openQuestions: [
      {
        en: 'The sentence says who must have access. Whether a record of somebody older may be made, the aid does not say.',
      },
    ],
  },

  'young-persons-attributors': {
    kind: 'property',
    broader: elsewhere('family-work'),
    label: { en: 'young person’s attributors' },
    named: true,
    synonyms: { en: ['attributors'] },
    cite: cite(ndtmsAid.familyWork, 'attributors'),
    notes: [
      {
        text: {
          en: 'NDTMS identifies clients by initials, date of birth, sex and the first part of the postcode; most likely the word means these details.',
        },
        cite: cite(ndtmsPublications.privacyNotice),
      },
    ],
    openQuestions: [{ en: 'What attributors are: nothing that was seen defines the word.' }],
  },

  'currently-accessing-treatment': {
    kind: 'condition',
    broader: elsewhere('family-work'),
    label: { en: 'currently accessing specialist substance misuse treatment services' },
    named: true,
    hints: { en: ['in treatment'] },
    cite: cite(ndtmsAid.familyWork, 'note'),
  },
})
