import { cite, defineSource } from '@ssi/taxonomy'
import { licencePublications } from '../publications/licences.ts'
import { ndtmsPublications } from '../publications/ndtms.ts'

/**
 * The NDTMS aid that defines the interventions for young people in the secure estate, Dataset R.
 *
 * @example
 * ```ts run
 * import { ndtmsAid } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(ndtmsAid.familyWork, 'start').place // => { en: 'NDTMS aid Dataset R, Family work, intervention start' }
 * ```
 */
export const ndtmsAid = defineSource({
  document: {
    id: 'ndtms-aid',
    title: 'NDTMS YP SECURE ESTATE INTERVENTIONS AID Dataset R',
    shortName: { en: 'NDTMS aid Dataset R' },
    publisher: { en: 'not named; one of the NDTMS documents' },
    country: { en: 'England' },
    population: { en: 'young people under the age of 18 in the secure estate' },
    language: 'en',
    licence: { seen: false, statement: { en: 'The aid’s own licence line was not seen.' } },
    extent: {
      en: 'The aid as a text, from its title to its last start sentence; the target of its one link is lost.',
    },
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
  },

  sections: {
    title: { title: { en: 'Title' } },
    psychosocialInterventions: {
      title: { en: 'Psychosocial interventions — structured' },
      parts: {
        heading: { en: 'heading' },
        access: { en: 'access for under-18s' },
        complement: { en: 'how the interventions complement each other' },
        structured: { en: 'structured interventions' },
        keyWorking: { en: 'key working' },
        components: { en: 'components of key working' },
        socialProblems: { en: 'social problems' },
        competences: { en: 'who provides formal interventions' },
      },
    },
    formalInterventions: {
      title: { en: 'Formal psychosocial interventions' },
      parts: {
        combination: { en: 'alone or in combination' },
        need: { en: 'assessed need' },
        purposes: { en: 'purposes' },
        additions: { en: 'what they may be added to' },
        guidelines: { en: 'guidelines' },
        selection: { en: 'choice of the type' },
      },
    },
    definitions: { title: { en: 'Introduction to the definitions' } },
    pharmacologicalIntervention: {
      title: { en: 'Specialist pharmacological intervention' },
      parts: { definition: { en: 'definition' }, aims: { en: 'aims' }, start: { en: 'intervention start' } },
    },
    counselling: {
      title: { en: 'Counselling' },
      parts: { counsellor: { en: 'counsellor' }, channel: { en: 'channel' }, purpose: { en: 'purpose' } },
    },
    cognitiveBehaviouralTherapy: {
      title: { en: 'Cognitive behavioural therapy' },
      parts: {
        therapy: { en: 'kind of therapy' },
        targets: { en: 'targets' },
        procedure: { en: 'procedure' },
      },
    },
    motivationalInterviewing: {
      title: { en: 'Motivational interviewing' },
      parts: { brief: { en: 'kind of intervention' }, aim: { en: 'aim' } },
    },
    relapsePrevention: {
      title: { en: 'Relapse prevention' },
      parts: {
        therapy: { en: 'kind of therapy' },
        identify: { en: 'identifying situations or states' },
        avoid: { en: 'avoiding situations' },
        cope: { en: 'coping with situations' },
      },
    },
    familyWork: {
      title: { en: 'Family work' },
      parts: {
        definition: { en: 'definition' },
        examples: { en: 'examples of relatives' },
        note: { en: 'note' },
        attributors: { en: 'whose attributors' },
        start: { en: 'intervention start' },
      },
    },
    harmReduction: {
      title: { en: 'YP harm reduction service (specialist)' },
      parts: {
        boundary: { en: 'what it is not' },
        preconditions: { en: 'care plan and full assessment' },
        eligibility: { en: 'for whom' },
        injecting: { en: 'injecting' },
        overdose: { en: 'overdose' },
        riskyBehaviour: { en: 'risky behaviour' },
        start: { en: 'intervention start' },
      },
    },
  },
})
