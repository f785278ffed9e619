import { foiPublications, modelsOfCare2006, ndtmsAid, singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { Trap } from '../trap.ts'

/** A part, a goal, a name or a count taken for a treatment. */
export const treatments: readonly Trap[] = [
  {
    id: 'a-list-of-pros-and-cons-is-a-technique',
    tempting: { en: 'Writing a list of pros and cons is motivational interviewing.' },
    wrong: { en: 'The page on adults makes it one technique that goes with the approach.' },
    instead: { en: 'Keep it as related; do not record the intervention for the technique.' },
    concepts: [
      'models-of-care:list-of-pros-and-cons',
      'models-of-care:full-motivational-interviewing',
      'ndtms:motivational-interviewing',
    ],
    cite: [cite(modelsOfCare2006.keyworking, 'prosAndCons')],
  },
  {
    id: 'medication-is-not-relapse-prevention',
    tempting: { en: 'Medication that prevents relapse is relapse prevention.' },
    wrong: { en: 'The goal is one, the means are two: the aid counts medication as pharmacological.' },
    instead: { en: 'Record each under its own type.' },
    concepts: [
      'ndtms:medication-to-prevent-relapse',
      'ndtms:relapse-prevention',
      'models-of-care:relapse-prevention-therapy',
    ],
    cite: [cite(ndtmsAid.pharmacologicalIntervention, 'aims'), cite(ndtmsAid.relapsePrevention, 'therapy')],
  },
  {
    id: 'a-count-does-not-make-structure',
    tempting: {
      en: 'One session has no structure, several have.',
      nl: 'Eén sessie heeft geen structuur, meerdere sessies wel.',
    },
    wrong: {
      en: 'Package and competence decide for adults, where a number of sessions is only likely; the Dutch page allows a strict protocol in a single session; the aid calls an intervention brief and counts it as structured.',
      nl: 'Bij volwassenen beslissen pakket en bekwaamheid, en is een aantal sessies alleen waarschijnlijk; de Nederlandse pagina laat in één sessie een strak protocol toe; de NDTMS-handreiking noemt een interventie kort en telt haar als gestructureerd.',
    },
    instead: {
      en: 'Never map a single session to unstructured, or several to structured.',
      nl: 'Verbind één sessie nooit met ongestructureerd, en meerdere sessies nooit met gestructureerd.',
    },
    concepts: [
      'models-of-care:number-of-sessions',
      'models-of-care:structured-psychosocial-intervention',
      'single-session:single-session-intervention',
      'single-session:dutch-single-session-interventions',
      'single-session:strict-protocol',
      'ndtms:motivational-interviewing',
    ],
    cite: [
      cite(modelsOfCare2006.threshold, 'package'),
      cite(modelsOfCare2006.keyworking, 'sessions'),
      cite(singleSessionPage.session, 'structure'),
      cite(ndtmsAid.motivationalInterviewing, 'brief'),
    ],
  },
  {
    id: 'advice-can-be-harm-reduction',
    tempting: { en: 'What consists of advice cannot be harm reduction.' },
    wrong: { en: 'All areas of the specialist service hold advice; what comes before it decides.' },
    instead: { en: 'Look at the care plan and the full assessment, not at the content.' },
    concepts: [
      'ndtms:specialist-harm-reduction',
      'ndtms:brief-advice-and-information',
      'ndtms:structured-care-plan',
      'ndtms:full-assessment',
    ],
    cite: [cite(ndtmsAid.harmReduction, 'boundary'), cite(ndtmsAid.harmReduction, 'preconditions')],
  },
  {
    id: 'one-start-rule-for-all',
    tempting: { en: 'Every intervention starts with the first formal and time-limited appointment.' },
    wrong: { en: 'The sentence stands in the section on family work.' },
    instead: { en: 'Choose the wider reading by the option of the check; the literal one is the default.' },
    concepts: ['ndtms:first-formal-appointment', 'ndtms:family-work', 'ndtms:intervention-start'],
    cite: [cite(ndtmsAid.familyWork, 'start')],
  },
  {
    id: 'twelve-to-sixteen-is-no-norm',
    tempting: { en: 'Treatment takes 12 to 16 sessions.', nl: 'Een behandeling duurt 12 tot 16 sessies.' },
    wrong: {
      en: 'That is what single sessions were compared with in a meta-analysis.',
      nl: 'Daarmee zijn enkele sessies in een meta-analyse vergeleken.',
    },
    instead: {
      en: 'Read it as a fact about the comparison, and check nothing against it.',
      nl: 'Lees het als een feit over de vergelijking, en toets er niets aan.',
    },
    concepts: [
      'single-session:standard-treatments-of-12-to-16-sessions',
      'single-session:interventions-of-one-session',
    ],
    cite: [cite(singleSessionPage.evidence, 'comparator')],
  },
  {
    id: 'psycho-education-offered-as-a-single-session',
    tempting: {
      en: 'Psycho-education that a trust reports as a single session intervention is structured treatment.',
      nl: 'Psycho-educatie die een NHS-trust als single session intervention opgeeft, is gestructureerde behandeling.',
    },
    wrong: {
      en: 'For adults, simple psycho-education lies below the threshold; and a single session intervention need not be structured psychosocial treatment anyway.',
      nl: 'Bij volwassenen ligt eenvoudige psycho-educatie onder de drempel; en een single session intervention hoeft sowieso geen gestructureerde psychosociale behandeling te zijn.',
    },
    instead: {
      en: 'Show both views, each under its own document.',
      nl: 'Toon beide zienswijzen, elk onder het eigen document.',
    },
    concepts: [
      'models-of-care:simple-psycho-education',
      'single-session:single-session-intervention',
      'foi:offering',
    ],
    cite: [cite(modelsOfCare2006.lowThreshold, 'kinds'), cite(foiPublications.tavistockAndPortman)],
  },
  {
    id: 'no-bullshit-therapy-is-no-synonym',
    tempting: {
      en: 'No Bullshit Therapy is another name of Single Session Therapy.',
      nl: 'No Bullshit Therapy is een andere naam voor Single Session Therapy.',
    },
    wrong: {
      en: 'The page lists it among the terms, and describes it as a method for clients who are reluctant.',
      nl: 'De Nederlandse pagina noemt het in het rijtje termen, en beschrijft het als een methode voor cliënten die niet willen.',
    },
    instead: {
      en: 'Keep it as a related method that a search for either word finds.',
      nl: 'Behandel het als een verwante methode, die met elk van beide namen te vinden is.',
    },
    concepts: ['single-session:no-bullshit-therapy', 'single-session:single-session-therapy-name'],
    cite: [
      cite(singleSessionPage.interventions, 'names'),
      cite(singleSessionPage.noBullshitTherapy, 'population'),
    ],
  },
]
