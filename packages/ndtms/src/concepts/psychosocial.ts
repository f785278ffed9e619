import { ndtmsAid, ndtmsPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** The classes the seven interventions fall into, and what the aid asks of them together. */
export const psychosocial = branch({
  'specialist-treatment-interventions': {
    kind: 'class',
    label: { en: 'young people’s specialist substance misuse treatment interventions' },
    definition: {
      en: 'The seven that the aid describes one by one, each of which somebody under eighteen has to be able to get.',
    },
    basis: 'derived',
    cite: [cite(ndtmsAid.psychosocialInterventions, 'access'), cite(ndtmsAid.definitions)],
    hints: { en: ['secure setting interventions', 'specialist interventions'] },
  },

  'social-and-health-care-interventions': {
    kind: 'class',
    broader: 'specialist-treatment-interventions',
    label: { en: 'social and health care interventions' },
    named: true,
    cite: cite(ndtmsAid.psychosocialInterventions, 'complement'),
    openQuestions: [
      { en: 'Which of the seven are social and which are health care: the aid does not sort them.' },
    ],
  },

  'interventions-complement-each-other': {
    kind: 'claim',
    label: { en: 'Interventions complement each other' },
    definition: { en: 'Every one of them matters, and together they lessen the harm that misuse does.' },
    population: { en: 'young people who misuse substances' },
    cite: cite(ndtmsAid.psychosocialInterventions, 'complement'),
  },

  'psychosocial-interventions': {
    kind: 'class',
    broader: 'specialist-treatment-interventions',
    label: { en: 'Psychosocial interventions — structured' },
    definition: {
      en: 'Treatment with a structure, of many kinds: what reaches a young person through a key worker, and formal therapies besides.',
    },
    not: {
      'brief-advice-and-information': { en: 'that is given without a structure around it' },
    },
    synonyms: { en: ['psychosocial interventions', 'structured psychosocial interventions'] },
    cite: [
      cite(ndtmsAid.psychosocialInterventions, 'heading'),
      cite(ndtmsAid.psychosocialInterventions, 'structured'),
      cite(ndtmsAid.psychosocialInterventions, 'keyWorking'),
    ],
    openQuestions: [
      {
        en: 'The heading stands over the whole aid, pharmacological help included; whether all seven fall under it is not said.',
      },
    ],
  },

  'formal-psychosocial-interventions': {
    kind: 'class',
    broader: 'psychosocial-interventions',
    label: { en: 'Formal psychosocial interventions' },
    definition: {
      en: 'What is offered beyond key working: counselling, two kinds of therapy, motivational work and help for the family.',
    },
    basis: 'derived',
    not: {
      [elsewhere('key-working')]: { en: 'it carries the everyday components; these come in addition' },
      [elsewhere('specialist-pharmacological-intervention')]: {
        en: 'the aid sets it beside them, as something they may be added to',
      },
      [elsewhere('specialist-harm-reduction')]: {
        en: 'the aid sets it beside them, as something they may be added to',
      },
    },
    cite: [
      cite(ndtmsAid.psychosocialInterventions, 'competences'),
      cite(ndtmsAid.formalInterventions, 'additions'),
      cite(ndtmsAid.definitions),
    ],
    openQuestions: [
      {
        en: 'The aid does not list them. Five remain of its seven when those it sets beside them are taken away.',
      },
    ],
    notes: [
      {
        text: {
          en: 'The sibling aid for the community sorts them into three groups: cognitive and behavioural, motivational, structured family.',
        },
        cite: cite(ndtmsPublications.communityAid),
      },
    ],
  },

  'brief-advice-and-information': {
    kind: 'class',
    label: { en: 'brief advice and information' },
    named: true,
    not: {
      [elsewhere('specialist-harm-reduction')]: {
        en: 'that is care-planned and follows a full assessment, though much of it is advice too',
      },
    },
    cite: cite(ndtmsAid.harmReduction, 'boundary'),
    hints: { en: ['leaflet', 'brief advice'] },
  },

  'assessed-need': {
    kind: 'criterion',
    broader: 'formal-psychosocial-interventions',
    label: { en: 'assessed need' },
    named: true,
    cite: cite(ndtmsAid.formalInterventions, 'need'),
  },

  'choice-of-intervention': {
    kind: 'criterion',
    broader: 'formal-psychosocial-interventions',
    label: { en: 'Choice of the type of intervention' },
    definition: {
      en: 'Which one is offered follows from this young person’s problem and need, with an eye to what is known to work.',
    },
    cite: cite(ndtmsAid.formalInterventions, 'selection'),
  },
})
