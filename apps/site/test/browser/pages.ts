import { dutchPages } from './dutch-pages.ts'

/** One page of every kind, by a label that it shows and a definition or sentence that it must not lose. */
export const pages = [
  {
    kind: 'home',
    path: '/',
    title: 'Definitions of psychosocial help',
    says: 'each traceable to the place it comes from',
  },
  {
    kind: 'changes',
    path: '/changes/',
    title: 'Changes',
    says: 'What each version of each package brought',
  },
  {
    kind: 'downloads',
    path: '/downloads/',
    title: 'Downloads',
    says: 'What each format is for',
  },
  {
    kind: 'index',
    path: '/a-z/',
    title: 'A–Z',
    says: 'ervaringsdeskundige',
  },
  {
    kind: 'scheme',
    path: '/foi/',
    title: 'FOI questionnaire on single session interventions',
    says: 'The questions and options of a freedom of information request',
  },
  {
    kind: 'concept with a definition',
    path: '/foi/concepts/top-up-session/',
    title: '‘Top up’ sessions',
    says: 'Given to somebody who had an intervention before',
  },
  {
    kind: 'concept that is only named',
    path: '/foi/concepts/practitioner-psychologists/',
    title: 'Practitioner Psychologists (incl.',
    says: 'Named, not defined, in this source',
  },
  {
    kind: 'question',
    path: '/foi/concepts/deliverers/',
    title: 'Who delivered these interventions',
    says: 'Asks which occupational groups gave the help',
  },
  {
    kind: 'rule',
    path: '/foi/rules/yes-has-a-deliverer/',
    title: 'After a Yes, at least one deliverer is marked',
    says: 'Met when',
  },
  {
    kind: 'note',
    path: '/foi/rules/session-is-part-of-other-care/',
    title: 'An offering is part of',
    says: 'Said when',
  },
  {
    kind: 'record',
    path: '/foi/records/response/',
    title: 'Response to the questionnaire',
    says: 'Which reference did the trust give',
  },
  {
    kind: 'questionnaire',
    path: '/foi/questionnaires/ssi/',
    title: 'Single session interventions for children and young people',
    says: 'Who delivered these interventions?',
  },
  {
    kind: 'scheme with a decision',
    path: '/models-of-care/',
    title: 'Structured psychosocial interventions in Models of care: Update 2006',
    says: 'what does the page call it?',
  },
  {
    kind: 'decision',
    path: '/models-of-care/decisions/activity/',
    title: 'Is this activity a structured psychosocial intervention',
    says: 'Not settled by this page',
  },
  {
    kind: 'outcome of a decision',
    path: '/models-of-care/concepts/threshold/',
    title: 'threshold',
    says: 'Comes out of a decision',
  },
  {
    kind: 'record with a decision',
    path: '/models-of-care/records/activity/',
    title: 'Activity',
    says: 'What is decided about it',
  },
  {
    kind: 'rule on an outcome',
    path: '/models-of-care/rules/keyworker-delivery-takes-several-sessions/',
    title: 'is likely to take more than one session',
    says: 'the outcome is “Structured psychosocial intervention”',
  },
  {
    kind: 'concept from outside the documents',
    path: '/models-of-care/concepts/tier-2/',
    title: 'Tier 2',
    says: 'Outside the documents of this reference',
  },
  {
    kind: 'claim',
    path: '/ndtms/concepts/interventions-complement-each-other/',
    title: 'Interventions complement each other',
    says: 'A claim the source makes, about',
  },
  {
    kind: 'rule on what the caller chooses',
    path: '/ndtms/rules/psychosocial-starts-at-first-formal-appointment/',
    title: 'Every formal psychosocial intervention starts',
    says: 'scope of the start at the first formal appointment',
  },
  {
    kind: 'long record',
    path: '/ndtms/records/intervention/',
    title: 'Intervention',
    says: 'One of the seven interventions, provided to one young person',
  },
  {
    kind: 'check of a record',
    path: '/ndtms/records/intervention/check/',
    title: 'Check a record: intervention',
    says: 'It stays in your browser',
  },
  {
    kind: 'check of a table',
    path: '/ndtms/records/intervention/check-table/',
    title: 'Check a table: intervention',
    says: 'It stays in your browser',
  },
  { kind: 'checks', path: '/check/', title: 'Check', says: 'Check a table: intervention' },
  {
    kind: 'concept with neighbours in other documents',
    path: '/ndtms/concepts/relapse-prevention/',
    title: 'Relapse prevention',
    says: 'Medication that prevents relapse is relapse prevention.',
  },
  { kind: 'schemes', path: '/schemes/', title: 'Schemes', says: 'Models of care' },
  {
    kind: 'crosswalk',
    path: '/crosswalk/',
    title: 'Crosswalk',
    says: 'Each pair opens into words.',
  },
  {
    kind: 'pair of documents',
    path: '/crosswalk/ndtms-aid--models-of-care-2006/',
    title: 'NDTMS aid Dataset R and Models of Care: Update 2006',
    says: 'Name and aim agree',
  },
  {
    kind: 'conflicts',
    path: '/crosswalk/conflicts/',
    title: 'All disagreements',
    says: 'Is relapse prevention a kind of CBT?',
  },
  {
    kind: 'conflict',
    path: '/crosswalk/conflicts/is-key-work-psychosocial-intervention/',
    title: 'Is key work a psychosocial intervention?',
    says: 'What the checks make of it',
  },
  {
    kind: 'traps',
    path: '/crosswalk/traps/',
    title: 'Traps',
    says: 'Use two codes.',
  },
  { kind: 'sources', path: '/sources/', title: 'Sources', says: 'FOI response FOI1202' },
  {
    kind: 'source',
    path: '/sources/foi-1202/',
    title: 'Single Session Intervention (SSIs)',
    says: 'Read by source',
  },
  {
    kind: 'read',
    path: '/foi/read/',
    title: 'Read FOI responses',
    says: 'What you give stays in your browser',
  },
  {
    kind: 'motion',
    path: '/training/concepts/one-to-one-motion/',
    title: 'Motion: ‘motivating people to change',
    says: 'A motion to debate; it is nothing the source teaches.',
  },
  {
    kind: 'planner',
    path: '/training/planner/',
    title: 'Plan the training module',
    says: 'stays in this browser',
  },
  { kind: 'docs', path: '/docs/', title: 'Docs', says: 'Guides' },
  {
    kind: 'scheme of a source in Dutch',
    path: '/single-session/',
    title: 'Single session interventions',
    says: 'by two definitions, an English and a Dutch one',
  },
  {
    kind: 'concept of a source in Dutch',
    path: '/single-session/concepts/no-follow-up-appointment/',
    title: 'no follow-up appointment',
    says: 'Where it sits',
  },
  {
    kind: 'claim of somebody outside',
    path: '/single-session/concepts/effect-of-one-session-on-substance-abuse/',
    title: 'one session: substance abuse',
    says: 'young people',
  },
  {
    kind: 'record assessed by definitions',
    path: '/single-session/records/offering/',
    title: 'Offering',
    says: 'Who gives it?',
  },
  {
    kind: 'note on where two definitions part',
    path: '/single-session/rules/clients-may-come-back/',
    title: 'The request and the page part on coming back',
    says: 'Said when',
  },
  {
    kind: 'guide',
    path: '/docs/guides/use-it-in-code/',
    title: 'Use it in code',
    says: 'Install the package',
  },
  {
    kind: 'playground',
    path: '/playground/',
    title: 'Playground',
    says: 'The code runs in a sandbox that can reach nothing',
  },
  { kind: 'API', path: '/api/sources/', title: '@ssi/sources', says: 'Variables' },
  ...dutchPages,
] as const

/** The languages that the pages are in. */
export const languages = ['en', 'nl'] as const

export function pagesIn(language: (typeof languages)[number]) {
  return pages.filter(({ path }) => path.startsWith('/nl/') === (language === 'nl'))
}
