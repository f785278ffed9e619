import { definePublication } from '@ssi/taxonomy'

/**
 * Documents of and about NDTMS, and the Welsh dictionary that shares wording with the aid.
 *
 * @example
 * ```ts run
 * import { ndtmsPublications } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(ndtmsPublications.documentation).address // => 'https://ndtms.net/ResourcesAndTraining/Documentation'
 * ```
 */
export const ndtmsPublications = {
  documentation: definePublication({
    id: 'ndtms-documentation',
    title: 'List of the NDTMS documents and their versions',
    address: 'https://ndtms.net/ResourcesAndTraining/Documentation',
    seen: '2026-11',
  }),

  csvFileFormat: definePublication({
    id: 'ndtms-csv-file-format',
    title: 'NDTMS: CSV file format for software suppliers',
    address:
      'https://www.gov.uk/government/publications/csv-file-format-for-community-and-secure-setting-providers',
    seen: '2026-11',
  }),

  technicalDefinitions: definePublication({
    id: 'ndtms-technical-definitions',
    title: 'NDTMS: technical definitions',
    address:
      'https://www.gov.uk/government/publications/national-drug-treatment-monitoring-system-technical-definitions',
    seen: '2026-11',
  }),

  referenceData: definePublication({
    id: 'ndtms-reference-data-notice',
    title: 'Notice of the NDTMS reference data',
    address: 'https://www.thegovernmentsays.com/comments/1571233',
    seen: '2026-11',
  }),

  privacyNotice: definePublication({
    id: 'ndtms-privacy-notice',
    title: 'NDTMS: privacy notice, as updated on 24 June 2022',
    authors: 'OHID',
    year: '2022',
    address:
      'https://www.gov.uk/government/publications/confidentiality-guidance-for-drug-and-alcohol-treatment-providers-and-clients/ndtms-privacy-notice',
    seen: '2026-11',
  }),

  communityAid: definePublication({
    id: 'ndtms-community-aid-dataset-p',
    title: 'NDTMS YP interventions aid CDS-P, 1 April 2020',
    year: '2020',
    address:
      'https://pdfslide.us/documents/psychosocial-interventions-a-structured-and-ndtms-yp-interventions-aid-ds-p.html',
    seen: '2026-11',
  }),

  datasetP: definePublication({
    id: 'ndtms-csv-specification-dataset-p',
    title: 'CSV file format specification, NDTMS data set P',
    authors: 'PHE',
    year: '2019',
    address:
      'https://fdocuments.in/document/national-drug-treatment-monitoring-system-ndtms-the-ndtms-system-dams-does-not.html',
    seen: '2026-11',
  }),

  datasetPAdults: definePublication({
    id: 'ndtms-adult-definitions-dataset-p',
    title: 'Adult drug and alcohol treatment business definitions, core dataset P V14.2',
    authors: 'PHE',
    year: '2020',
    address:
      'https://pdfslide.us/documents/national-drug-treatment-monitoring-system-ndtms-phstimwth-a-stimulant-such.html',
    seen: '2026-11',
  }),

  datasetO: definePublication({
    id: 'ndtms-adult-definitions-dataset-o',
    title: 'Adult drug and alcohol treatment business definitions, core dataset O',
    authors: 'PHE',
    year: '2019',
    address:
      'https://fdocuments.in/document/national-drug-treatment-monitoring-system-ndtms-adult-drug-and-alcohol-treatment.html',
    seen: '2026-11',
  }),

  // The slides are known by their number only; the path to them was not kept.
  datasetN: definePublication({
    id: 'ndtms-slides-12536189',
    title: 'Slides on the NDTMS data sets, number 12536189',
    address: 'https://slideplayer.com',
    seen: '2026-11',
  }),

  datasetM: definePublication({
    id: 'ndtms-adult-definitions-dataset-m',
    title: 'Adult drug treatment business definition, NDTMS data set M, v11.06',
    authors: 'PHE',
    year: '2015',
    address: 'https://paperzz.com/doc/7027919',
    seen: '2026-11',
  }),

  // The end of the address was not kept.
  datasetH: definePublication({
    id: 'ndtms-technical-definition-dataset-h',
    title: 'Technical definition of NDTMS data set H, v8.02, 24 January 2011',
    year: '2011',
    address: 'https://healthdocbox.com/Substance_Abuse',
    seen: '2026-11',
  }),

  canary: definePublication({
    id: 'canary-ndtms',
    title: 'Canary-NDTMS, software for data sets H and K',
    authors: 'CloudDataService',
    year: '2014',
    address: 'https://github.com/CloudDataService/Canary-NDTMS',
    seen: '2026-11',
  }),

  agencySlides: definePublication({
    id: 'nta-slides-2011',
    title: 'Slides of the NTA on NDTMS',
    authors: 'NTA',
    year: '2011',
    address: 'https://studyslide.com/doc/200980',
    seen: '2026-11',
  }),

  agencyYoungPeople: definePublication({
    id: 'nta-young-people',
    title: 'Page of the NTA on young people',
    authors: 'NTA',
    address: 'https://nta.nhs.uk/young-people.aspx',
    seen: '2026-11',
  }),

  welshPsychosocial: definePublication({
    id: 'welsh-dictionary-psychosocial',
    title: 'Welsh NHS data dictionary, psychosocial interventions',
    address: 'https://datadictionary.wales.nhs.uk/WordDocuments/6psychosocialinterventions.htm',
    seen: '2026-11',
  }),

  // The entry is known, its path was not kept.
  welshDayProgramme: definePublication({
    id: 'welsh-dictionary-day-programme',
    title: 'Welsh NHS data dictionary, day programme',
    address: 'https://datadictionary.wales.nhs.uk',
    seen: '2026-11',
  }),
}
