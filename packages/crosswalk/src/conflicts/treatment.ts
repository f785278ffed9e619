import {
  modelsOfCare2006,
  modelsOfCarePages,
  ndtmsAid,
  singleSessionPage,
  trainingModule,
  trainingPublications,
} from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { Conflict } from '../conflict.ts'

/** Where documents disagree on what counts as treatment, and which comes first. */
export const onTreatment: readonly Conflict[] = [
  {
    id: 'is-key-work-psychosocial-intervention',
    asks: { en: 'Is key work a psychosocial intervention?' },
    sides: [
      {
        says: {
          en: 'Key working is how structured psychosocial interventions are delivered, and advice and information are among its components.',
        },
        cite: [
          cite(ndtmsAid.psychosocialInterventions, 'keyWorking'),
          cite(ndtmsAid.psychosocialInterventions, 'components'),
        ],
        concepts: ['ndtms:key-working', 'ndtms:psychosocial-interventions', 'ndtms:advice-and-information'],
      },
      {
        says: { en: 'Keyworking as such is not one, and advice and information are something else.' },
        cite: [cite(modelsOfCare2006.keyworking, 'process'), cite(modelsOfCare2006.lowThreshold, 'kinds')],
        concepts: [
          'models-of-care:keyworking',
          'models-of-care:structured-psychosocial-intervention',
          'models-of-care:advice',
          'models-of-care:information',
        ],
      },
    ],
    treatment: {
      en: 'Each check follows its own document: records of the secure estate have key working inside the class, and the decision for adults gives it an outcome of its own.',
    },
  },
  {
    id: 'treating-a-co-occurring-disorder',
    asks: { en: 'Does treating a co-occurring mental health disorder count?' },
    sides: [
      {
        says: { en: 'Formal psychosocial interventions may be provided to treat one.' },
        cite: [cite(ndtmsAid.formalInterventions, 'purposes')],
        concepts: [
          'ndtms:co-occurring-mental-health-disorders',
          'ndtms:formal-psychosocial-interventions',
          'ndtms:cognitive-behavioural-therapy',
        ],
      },
      {
        says: { en: 'A therapy aimed at one first is no structured psychosocial intervention for drug use.' },
        cite: [
          cite(modelsOfCare2006.comorbidTherapies, 'aim'),
          cite(modelsOfCare2006.comorbidTherapies, 'therapies'),
        ],
        concepts: [
          'models-of-care:co-morbid-mental-health-problem',
          'models-of-care:therapy-for-a-co-morbid-problem',
          'models-of-care:structured-psychosocial-intervention',
          'models-of-care:cbt-for-depression-or-anxiety',
        ],
      },
    ],
    treatment: {
      en: 'The verdict depends on the document whose check is run; neither check knows the other.',
    },
  },
  {
    id: 'can-one-technique-count',
    asks: { en: 'Can a single technique count as the intervention?' },
    sides: [
      {
        says: {
          en: 'No threshold is given for motivational interviewing or relapse prevention.',
        },
        cite: [cite(ndtmsAid.motivationalInterviewing), cite(ndtmsAid.relapsePrevention)],
        concepts: ['ndtms:motivational-interviewing', 'ndtms:relapse-prevention'],
      },
      {
        says: { en: 'A technique outside a whole package stays below the threshold.' },
        cite: [
          cite(modelsOfCare2006.threshold, 'technique'),
          cite(modelsOfCare2006.keyworking, 'prosAndCons'),
        ],
        concepts: [
          'models-of-care:threshold',
          'models-of-care:psychosocial-treatment-skill',
          'models-of-care:relapse-prevention-technique',
          'models-of-care:list-of-pros-and-cons',
        ],
      },
    ],
    treatment: { en: 'The threshold is applied to adults alone; checks of secure estate records have none.' },
  },
  {
    id: 'is-relapse-prevention-a-kind-of-cbt',
    asks: { en: 'Is relapse prevention a kind of CBT?' },
    sides: [
      {
        says: {
          en: 'It is described as one, and has a heading of its own beside it.',
        },
        cite: [
          cite(ndtmsAid.relapsePrevention, 'therapy'),
          cite(ndtmsAid.cognitiveBehaviouralTherapy, 'therapy'),
        ],
        concepts: ['ndtms:relapse-prevention', 'ndtms:cognitive-behavioural-therapy'],
      },
      {
        says: { en: 'The two stand side by side in one list.' },
        cite: [
          cite(modelsOfCare2006.evidenceBased, 'cognitiveBehaviourTherapy'),
          cite(modelsOfCare2006.evidenceBased, 'relapsePrevention'),
        ],
        concepts: ['models-of-care:relapse-prevention-therapy', 'models-of-care:cognitive-behaviour-therapy'],
      },
    ],
    treatment: {
      en: 'By meaning it is narrower in the aid; as a type to be recorded it is a code beside the other. Both are kept.',
    },
  },
  {
    id: 'can-structured-be-flexible',
    asks: { en: 'Can something structured be flexible?', nl: 'Kan iets gestructureerds flexibel zijn?' },
    sides: [
      {
        says: {
          en: 'The module calls one therapy both, and puts the contrary up for debate.',
          nl: 'De module noemt één therapie zowel gestructureerd als flexibel, en stelt het tegendeel ter discussie.',
        },
        cite: [cite(trainingModule.topicTwo, 'therapy'), cite(trainingModule.topicTwo, 'motion')],
        concepts: [
          'training:social-behaviour-and-network-therapy',
          'training:flexible',
          'training:structured',
          'training:rigid-therapies-motion',
        ],
      },
      {
        says: {
          en: 'Elsewhere structure goes with protocols: a strict one or a loose guide on the Dutch page, protocols for consistency on the page on adults.',
          nl: 'Elders hoort structuur bij protocollen: een strak protocol of een losse leidraad op de Nederlandse pagina, protocollen voor eenheid op de pagina over volwassenen.',
        },
        cite: [cite(singleSessionPage.session, 'structure'), cite(modelsOfCare2006.protocols)],
        concepts: [
          'single-session:strict-protocol',
          'single-session:loose-structure',
          'models-of-care:protocols',
          'models-of-care:structured',
        ],
      },
    ],
    treatment: {
      en: 'Structured is never read as rigid, and no check asks whether something is flexible.',
      nl: 'Gestructureerd wordt nooit als star gelezen, en geen controle vraagt of iets flexibel is.',
    },
  },
  {
    id: 'what-comes-first-in-addiction',
    asks: {
      en: 'What is the first choice of an addiction practitioner?',
      nl: 'Wat is de eerste keus van een behandelaar in de verslavingszorg?',
    },
    sides: [
      {
        says: { en: 'Social behaviour and network therapy.', nl: 'Social behaviour and network therapy.' },
        cite: [cite(trainingModule.topicTwo, 'firstChoice')],
        concepts: [
          'training:network-therapy-is-first-choice',
          'training:social-behaviour-and-network-therapy',
        ],
      },
      {
        says: {
          en: 'The list for adults does not name it, and a trial with alcohol clients found no significant difference from motivational enhancement therapy.',
          nl: 'De lijst voor volwassenen noemt die niet, en een proef met cliënten met alcoholproblemen vond geen significant verschil met motivational enhancement therapy.',
        },
        cite: [cite(modelsOfCare2006.evidenceBased), cite(trainingPublications.ukatt2005)],
        concepts: ['models-of-care:evidence-based-psychosocial-intervention'],
      },
    ],
    treatment: {
      en: 'It is kept as a claim of the module, and no check uses it.',
      nl: 'Het blijft staan als een bewering van de module, en geen controle gebruikt het.',
    },
  },
  {
    id: 'does-harm-reduction-need-a-care-plan',
    asks: { en: 'Does harm reduction need a care plan?' },
    sides: [
      {
        says: { en: 'Only what is part of a structured care plan counts.' },
        cite: [cite(ndtmsAid.harmReduction, 'preconditions')],
        concepts: ['ndtms:specialist-harm-reduction', 'ndtms:structured-care-plan'],
      },
      {
        says: { en: 'For adults, it is given in open access too.' },
        cite: [cite(modelsOfCarePages.page40)],
        concepts: [],
      },
    ],
    treatment: {
      en: 'Other people and other places: the check of secure estate records asks for the care plan, and nothing else does.',
    },
  },
]
