/** One page of every kind, by a label that it shows and a definition or sentence that it must not lose. */
export const pages = [
  {
    kind: 'home',
    path: '/',
    title: 'Definitions of psychosocial help',
    says: 'each traceable to the place it comes from',
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
    title: 'Read an FOI response',
    says: 'The document stays in your browser',
  },
  { kind: 'docs', path: '/docs/', title: 'Docs', says: 'Guides' },
  {
    kind: 'guide',
    path: '/docs/guides/use-it-in-code/',
    title: 'Use it in code',
    says: 'Install the package',
  },
  { kind: 'API', path: '/api/sources/', title: '@ssi/sources', says: 'Variables' },
] as const
