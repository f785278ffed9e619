import { cite, type SourceDocument } from '@ssi/taxonomy'
import { licencePublications } from '../publications/licences.ts'
import { ndtmsPublications } from '../publications/ndtms.ts'

/** Verified outside facts about it, and what could not be verified. */
export const ndtmsAidRemarks = {
  notes: [
    {
      text: {
        en: 'Dataset R is in force from 1 April 2024. The list of its documents gives a version for each.',
      },
      cite: cite(ndtmsPublications.documentation),
    },
    {
      text: { en: 'The aid names no country. NDTMS collects its data from services in England.' },
      cite: cite(ndtmsPublications.privacyNotice),
    },
    {
      text: {
        en: 'Other documents set the format of the data: the CSV specification the structure of a record, the technical definitions the fields and their verification, the reference data the permitted values. No particular application is needed to make the CSV; for data set P the receiving system is DAMS.',
      },
      cite: [
        cite(ndtmsPublications.csvFileFormat),
        cite(ndtmsPublications.technicalDefinitions),
        cite(ndtmsPublications.referenceData),
        cite(ndtmsPublications.datasetP),
      ],
    },
    {
      text: {
        en: 'Data sets go by letters: H from 1 April 2011, N from 1 April 2017, O from 1 April 2018, P from 1 April 2020, R from 1 April 2024.',
      },
      cite: [
        cite(ndtmsPublications.csvFileFormat),
        cite(ndtmsPublications.referenceData),
        cite(ndtmsPublications.datasetN),
        cite(ndtmsPublications.documentation),
      ],
    },
    {
      text: {
        en: 'Field names, formats and data quality rules were seen only for older data sets: for H and K in other people’s software (AGPL-3.0) and in a definition of 2011, and in documents on N and P. None of it is taken as Dataset R’s here.',
      },
      cite: [
        cite(ndtmsPublications.canary),
        cite(ndtmsPublications.datasetH),
        cite(ndtmsPublications.datasetN),
        cite(ndtmsPublications.datasetPAdults),
      ],
    },
    {
      text: {
        en: 'The community aid of 1 April 2020 for data set P is its sibling: care-planned, structured interventions in three groups (cognitive and behavioural, with relapse prevention CBT; motivational; structured family), with the same wording on relatives.',
      },
      cite: cite(ndtmsPublications.communityAid),
    },
    {
      text: {
        en: 'The Welsh NHS data dictionary has the aid’s general paragraphs almost word for word, and there the start at the first formal and time limited appointment holds for every psychosocial intervention.',
      },
      cite: cite(ndtmsPublications.welshPsychosocial),
    },
    {
      text: {
        en: 'NDTMS identifies clients by initials, date of birth, sex and the first part of the postcode, with their consent. The aid’s word “attributors” is explained nowhere in what was seen; it most likely means these details.',
      },
      cite: cite(ndtmsPublications.privacyNotice),
    },
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
        en: 'NDTMS documents of PHE for data sets O and P carry the Open Government Licence v3.0, without logos and parts of third parties; one for M carries v2.0. That the aid does too is very probable and was not seen.',
      },
      cite: [
        cite(ndtmsPublications.datasetO),
        cite(ndtmsPublications.datasetP),
        cite(ndtmsPublications.datasetM),
      ],
    },
    {
      text: {
        en: 'That licence allows copying, adapting and publishing, also commercially, with an acknowledgement: “Contains public sector information licensed under the Open Government Licence v3.0.” It does not cover personal data, or information that its provider never published or disclosed.',
      },
      cite: cite(licencePublications.openGovernment3),
    },
  ],
  openQuestions: [
    { en: 'The aid’s own licence and version number, and the dates of dataset Q.' },
    {
      en: 'For Dataset R, and for N, O, P and Q: encoding, delimiter, header, date format, mandatory fields, field names, codes of the interventions and data quality rules.',
    },
    {
      en: 'Whether the start sentence under family work holds for family work only or for every psychosocial intervention.',
    },
  ],
} satisfies Partial<SourceDocument>
