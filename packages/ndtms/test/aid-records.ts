import type { InterventionFacts } from '@ssi/ndtms'

/** Records that a rule of the aid accepts, and the standing they have there. */
export const accepted: readonly (readonly [string, InterventionFacts])[] = [
  ['young-person-is-under-18', { ageAtStart: 16 }],
  [
    'key-work-components-are-named-in-the-aid',
    { keyWorkComponents: ['review-of-care-plans-and-goals', 'advice-and-information'] },
  ],
  ['deliverer-is-competent', { type: 'counselling', deliverer: { role: 'nurse', competent: true } }],
  ['need-is-assessed', { type: 'counselling', needAssessed: true }],
  ['purposes-are-named-in-the-aid', { type: 'counselling', purposes: ['substance-misuse'] }],
  ['guidelines-are-followed', { type: 'counselling', guidelineConform: true }],
  [
    'type-is-chosen-for-a-reason',
    { type: 'cognitive-behavioural-therapy', rationale: 'cannabis; CBT evidence' },
  ],
  [
    'pharmacology-is-specific-to-substance-misuse',
    { type: 'specialist-pharmacological-intervention', substanceMisuseSpecific: true },
  ],
  [
    'pharmacological-aims-are-named-in-the-aid',
    { type: 'specialist-pharmacological-intervention', aims: ['prescribing-for-stabilisation'] },
  ],
  [
    'start-is-first-dose-dispensed',
    {
      type: 'specialist-pharmacological-intervention',
      prescribed: '2024-05-01',
      firstDoseDispensed: '2024-05-03',
      start: '2024-05-03',
    },
  ],
  ['counselling-is-face-to-face-or-equivalent', { type: 'counselling', faceToFaceOrEquivalent: true }],
  ['therapy-is-goal-oriented', { type: 'cognitive-behavioural-therapy', goalOriented: true }],
  [
    'relapse-prevention-teaches-three-skills',
    {
      type: 'relapse-prevention',
      skills: ['identify-vulnerable-situations', 'avoid-high-risk-situations', 'cope-with-these-situations'],
    },
  ],
  ['family-work-supports-the-family', { type: 'family-work', family: { recipients: ['grandparents'] } }],
  [
    'family-work-falls-in-treatment',
    {
      type: 'family-work',
      firstFormalAppointment: '2024-06-10',
      family: { treatment: [{ from: '2024-06-01', to: 'none' }] },
    },
  ],
  [
    'family-work-starts-at-first-formal-appointment',
    {
      type: 'family-work',
      firstInformalContact: '2024-06-01',
      firstFormalAppointment: '2024-06-10',
      start: '2024-06-10',
    },
  ],
  [
    'family-work-is-reported-under-the-young-person',
    { type: 'family-work', family: { reportedUnder: 'young-person' } },
  ],
  [
    'harm-reduction-is-in-a-structured-care-plan',
    {
      type: 'specialist-harm-reduction',
      carePlan: { structured: true, from: '2024-04-01' },
      start: '2024-04-05',
    },
  ],
  [
    'harm-reduction-follows-full-assessment',
    { type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-01' }, start: '2024-04-05' },
  ],
  [
    'full-assessment-covers-misuse-and-risks',
    {
      type: 'specialist-harm-reduction',
      fullAssessment: { covers: ['assessment-of-substance-misuse', 'assessment-of-risks'] },
    },
  ],
  [
    'harm-reduction-has-an-area',
    { type: 'specialist-harm-reduction', harmReduction: { areas: ['overdose'] } },
  ],
  [
    'overdose-advice-has-specialist-knowledge',
    { type: 'specialist-harm-reduction', harmReduction: { areas: ['overdose'], specialistKnowledge: true } },
  ],
  [
    'harm-reduction-starts-at-first-appointment-with-it',
    {
      type: 'specialist-harm-reduction',
      fullAssessment: { date: '2024-04-01' },
      firstHarmReductionAppointment: '2024-04-05',
      start: '2024-04-05',
    },
  ],
  ['start-is-not-before-birth', { dateOfBirth: '2008-01-01', start: '2024-04-05' }],
  ['start-is-not-in-the-future', { dateOfBirth: '2008-01-01', start: '2024-04-05' }],
  ['end-is-not-before-start', { start: '2024-04-05', end: '2024-04-05' }],
]

/** Records that break a rule of the aid. */
export const refused: readonly (readonly [string, 'error' | 'warning' | 'info', InterventionFacts])[] = [
  ['young-person-is-under-18', 'warning', { ageAtStart: 18 }],
  ['key-work-components-are-named-in-the-aid', 'info', { keyWorkComponents: ['pharmacology'] }],
  [
    'deliverer-is-competent',
    'error',
    { type: 'counselling', deliverer: { role: 'nurse', competent: false } },
  ],
  ['need-is-assessed', 'warning', { type: 'counselling', needAssessed: false }],
  ['purposes-are-named-in-the-aid', 'info', { type: 'counselling', purposes: ['weight-loss'] }],
  ['guidelines-are-followed', 'warning', { type: 'counselling', guidelineConform: false }],
  ['type-is-chosen-for-a-reason', 'warning', { type: 'counselling', rationale: 'none' }],
  [
    'pharmacology-is-specific-to-substance-misuse',
    'error',
    { type: 'specialist-pharmacological-intervention', substanceMisuseSpecific: false },
  ],
  [
    'pharmacological-aims-are-named-in-the-aid',
    'info',
    { type: 'specialist-pharmacological-intervention', aims: ['sleep'] },
  ],
  [
    'start-is-first-dose-dispensed',
    'error',
    {
      type: 'specialist-pharmacological-intervention',
      prescribed: '2024-05-01',
      firstDoseDispensed: '2024-05-03',
      start: '2024-05-01',
    },
  ],
  [
    'counselling-is-face-to-face-or-equivalent',
    'error',
    { type: 'counselling', faceToFaceOrEquivalent: false },
  ],
  ['therapy-is-goal-oriented', 'error', { type: 'cognitive-behavioural-therapy', goalOriented: false }],
  [
    'relapse-prevention-teaches-three-skills',
    'error',
    { type: 'relapse-prevention', skills: [], medication: 'naltrexone' },
  ],
  [
    'family-work-falls-in-treatment',
    'error',
    {
      type: 'family-work',
      firstFormalAppointment: '2024-06-10',
      family: { treatment: [{ from: '2024-01-01', to: '2024-05-01' }] },
    },
  ],
  [
    'family-work-starts-at-first-formal-appointment',
    'error',
    {
      type: 'family-work',
      firstInformalContact: '2024-06-01',
      firstFormalAppointment: '2024-06-10',
      start: '2024-06-01',
    },
  ],
  [
    'family-work-is-reported-under-the-young-person',
    'warning',
    { type: 'family-work', family: { reportedUnder: 'family-member' } },
  ],
  [
    'harm-reduction-is-in-a-structured-care-plan',
    'error',
    { type: 'specialist-harm-reduction', harmReduction: { services: ['leaflet'] }, carePlan: 'none' },
  ],
  [
    'harm-reduction-follows-full-assessment',
    'error',
    { type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-10' }, start: '2024-04-05' },
  ],
  [
    'full-assessment-is-before-the-day-of-the-start',
    'warning',
    { type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-05' }, start: '2024-04-05' },
  ],
  [
    'full-assessment-covers-misuse-and-risks',
    'error',
    { type: 'specialist-harm-reduction', fullAssessment: { covers: ['assessment-of-substance-misuse'] } },
  ],
  [
    'harm-reduction-has-an-area',
    'warning',
    { type: 'specialist-harm-reduction', harmReduction: { areas: [] } },
  ],
  [
    'overdose-advice-has-specialist-knowledge',
    'warning',
    { type: 'specialist-harm-reduction', harmReduction: { areas: ['overdose'], specialistKnowledge: false } },
  ],
  [
    'harm-reduction-starts-at-first-appointment-with-it',
    'error',
    { type: 'specialist-harm-reduction', firstHarmReductionAppointment: '2024-04-05', start: '2024-04-01' },
  ],
  ['start-is-not-in-the-future', 'error', { start: '2099-01-01' }],
]
