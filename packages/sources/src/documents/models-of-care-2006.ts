import { defineSource } from '@ssi/taxonomy'

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
    country: { en: 'England', nl: 'Engeland' },
    population: { en: 'adult drug misusers', nl: 'volwassenen die drugs misbruiken' },
    language: 'en',
    licence: {
      seen: false,
      statement: {
        en: 'The page shows no licence line; the imprint was not seen.',
        nl: 'Op de pagina staat geen licentie.',
      },
    },
    extent: {
      en: 'Page 44 of 52 in a document viewer; it begins and ends in mid-sentence.',
    },
    address: 'https://hitpages.com/doc/4513109221834752/44/',
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
