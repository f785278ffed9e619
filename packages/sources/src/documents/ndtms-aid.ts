import { defineSource } from '@ssi/taxonomy'

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
    publisher: {
      en: 'not named (one of the NDTMS documents)',
      nl: 'niet vermeld (een van de NDTMS-documenten)',
    },
    inForceFrom: '2024-04-01',
    country: { en: 'England', nl: 'Engeland' },
    population: {
      en: 'young people under the age of 18 in the secure estate',
      nl: 'jongeren onder de 18 in gesloten instellingen',
    },
    language: 'en',
    licence: {
      seen: false,
      statement: {
        en: 'The aid’s own licence line was not seen.',
        nl: 'Geen licentie gezien.',
      },
    },
    extent: {
      en: 'The aid as a text, from title to last start sentence; the target of its one link is lost.',
    },
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
