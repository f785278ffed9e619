import { cite, defineSource } from '@ssi/taxonomy'
import { modelsOfCarePages as pages } from '../publications/models-of-care.ts'
import { ndtmsPublications } from '../publications/ndtms.ts'

/**
 * Page 44 of Models of care: Update 2006, on structured psychosocial interventions for adults.
 *
 * @example
 * ```ts run
 * import { modelsOfCare2006 } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(modelsOfCare2006.threshold, 'package').place // => { en: 'Models of Care: Update 2006, page 44, Threshold, package' }
 * ```
 */
export const modelsOfCare2006 = defineSource({
  document: {
    id: 'models-of-care-2006',
    title: 'Models of care for treatment of adult drug misusers: Update 2006',
    shortName: { en: 'Models of Care: Update 2006, page 44' },
    publisher: { en: 'National Treatment Agency for Substance Misuse' },
    date: '2006',
    country: { en: 'England' },
    population: { en: 'adult drug misusers' },
    language: 'en',
    licence: {
      seen: false,
      statement: { en: 'The page shows no licence line, and the imprint of the document was not seen.' },
    },
    extent: { en: 'Page 44 of 52, as a document viewer shows it; it begins and ends in mid-sentence.' },
    address: 'https://hitpages.com/doc/4513109221834752/44/',
    notes: [
      {
        text: {
          en: 'The page names no country. The document updates the framework for commissioning treatment in England.',
        },
        cite: cite(pages.page6),
      },
      {
        text: {
          en: 'The page lies in the section on drug treatment interventions of the document of July 2006, which begins on page 40: harm reduction on page 41, community prescribing on 42, inpatient treatment after the end of “other structured treatment” on 45, residential rehabilitation on 46, aftercare on 47.',
        },
        cite: [
          cite(pages.page40),
          cite(pages.page41),
          cite(pages.page42),
          cite(pages.page45),
          cite(pages.page46),
          cite(pages.page47),
        ],
      },
      {
        text: {
          en: 'The document sorts interventions, not providers, into tiers. Tier 1: information and advice, screening and referral by generic services. Tier 2: triage, brief psychosocial interventions, harm reduction, aftercare. Tier 3: community-based, co-ordinated, care-planned treatment, structured psychosocial interventions among it. Tier 4: residential specialised treatment.',
        },
        cite: [
          cite(pages.page12),
          cite(pages.page20),
          cite(pages.page21),
          cite(pages.page22),
          cite(pages.page23),
        ],
      },
      {
        text: {
          en: 'Page 45 finishes the example that page 44 cuts off (maintaining abstinence within the care plan, before aftercare) and gives two more. It allows “other structured treatment” while a client waits for another care-planned intervention, and for care-planned “day care”, usually one or two days; without a care plan there is none.',
        },
        cite: cite(pages.page45),
      },
      {
        text: {
          en: 'Page 31 defines the keyworker: the named practitioner responsible for delivery and review of the care plan, who may be a drugs worker, a nurse, a doctor or another health or criminal justice professional. The care plan there covers four domains.',
        },
        cite: cite(pages.page31),
      },
      {
        text: {
          en: 'Care planning is what marks structured treatment; all interventions of the chapter are structured treatment but advice and information, harm reduction and aftercare.',
        },
        cite: [cite(pages.page28), cite(pages.page40)],
      },
      {
        text: {
          en: 'The same four domains return for community prescribing, for residential rehabilitation and in the Welsh definition of a day programme.',
        },
        cite: [cite(pages.page42), cite(pages.page46), cite(ndtmsPublications.welshDayProgramme)],
      },
    ],
    openQuestions: [
      { en: 'The imprint of the document and its licence.' },
      { en: 'Page 43, on which the definition of psychosocial interventions begins.' },
      { en: 'What CARATs stands for: the page does not expand it.' },
    ],
  },

  sections: {
    viewerHead: {
      title: { en: 'Viewer, above the page' },
      parts: { publisher: { en: 'publisher' }, pageNumber: { en: 'page number' } },
    },
    runningHead: { title: { en: 'Running head' } },
    protocols: { title: { en: 'Protocols' } },
    evidenceBased: {
      title: { en: 'Evidence-based psychosocial interventions' },
      parts: {
        cognitiveBehaviourTherapy: { en: 'first in the list' },
        copingSkills: { en: 'second in the list' },
        relapsePrevention: { en: 'third in the list' },
        motivational: { en: 'fourth in the list' },
        contingencyManagement: { en: 'fifth in the list' },
        communityReinforcement: { en: 'sixth in the list' },
        familyApproaches: { en: 'seventh in the list' },
      },
    },
    threshold: {
      title: { en: 'Threshold' },
      parts: {
        technique: { en: 'a skill or technique' },
        package: { en: 'package' },
        competence: { en: 'competence' },
        examples: { en: 'examples' },
      },
    },
    differences: { title: { en: 'Introduction to the differences' } },
    keyworking: {
      title: { en: 'Difference from keyworking' },
      parts: {
        process: { en: 'the keyworking process' },
        support: { en: 'support with some techniques' },
        completeness: { en: 'complete packages' },
        prosAndCons: { en: 'list of pros and cons' },
        delivery: { en: 'delivery by a keyworker' },
        sessions: { en: 'number of sessions' },
      },
    },
    comorbidTherapies: {
      title: { en: 'Difference from therapies for co-morbid problems' },
      parts: {
        therapies: { en: 'therapies' },
        aim: { en: 'primary aim' },
        practitioners: { en: 'specialist practitioners' },
        requirements: { en: 'training, qualifications and supervision' },
        carePlan: { en: 'care plan' },
      },
    },
    lowThreshold: {
      title: { en: 'Difference from low-threshold support' },
      parts: { kinds: { en: 'kinds' }, practitioners: { en: 'practitioners and settings' } },
    },
    settings: {
      title: { en: 'Settings' },
      parts: { range: { en: 'range' }, phases: { en: 'phases' }, prisons: { en: 'prisons' } },
    },
    otherStructuredTreatment: {
      title: { en: '“Other structured treatment”' },
      parts: {
        heading: { en: 'heading' },
        minimum: { en: 'minimum' },
        domains: { en: 'domains of the care plan' },
        residual: { en: 'what it covers' },
        evidence: { en: 'evidence' },
        groups: { en: 'groups it is relevant for' },
        exclusive: { en: 'categories that exclude it' },
        integral: { en: 'care-planned support' },
        range: { en: 'range of interventions' },
        exampleDayCare: { en: 'first example' },
        exampleDetoxification: { en: 'second example' },
      },
    },
    viewerFoot: { title: { en: 'Viewer, below the page' } },
  },
})
