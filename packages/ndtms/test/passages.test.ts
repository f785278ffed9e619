import { ndtms } from '@ssi/ndtms'
import { ndtmsAid } from '@ssi/sources'
import type { Concept } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'

/** What each passage of the aid defines or names, in the order of the scheme. */
const passages: readonly (readonly [string, readonly string[]])[] = [
  ['title', ['interventions-aid', 'ndtms', 'dataset-r', 'secure-estate']],
  [
    'definitions',
    [
      'interventions-aid',
      'secure-estate',
      'specialist-treatment-interventions',
      'formal-psychosocial-interventions',
    ],
  ],
  ['family-work/note', ['ndtms', 'currently-accessing-treatment']],
  ['psychosocial-interventions/access', ['young-people-under-18', 'specialist-treatment-interventions']],
  ['family-work/attributors', ['young-persons-attributors']],
  [
    'psychosocial-interventions/complement',
    ['social-and-health-care-interventions', 'interventions-complement-each-other', 'reducing-harm'],
  ],
  ['psychosocial-interventions/heading', ['psychosocial-interventions']],
  ['psychosocial-interventions/structured', ['psychosocial-interventions']],
  ['psychosocial-interventions/key-working', ['psychosocial-interventions', 'key-working']],
  [
    'psychosocial-interventions/competences',
    ['formal-psychosocial-interventions', 'key-worker', 'others-with-the-appropriate-competences'],
  ],
  [
    'formal-interventions/additions',
    ['formal-psychosocial-interventions', 'in-addition-to-harm-reduction', 'in-addition-to-pharmacological'],
  ],
  ['harm-reduction/boundary', ['brief-advice-and-information', 'specialist-harm-reduction']],
  ['formal-interventions/need', ['assessed-need']],
  ['formal-interventions/selection', ['choice-of-intervention']],
  ['formal-interventions/combination', ['alone', 'in-combination']],
  [
    'psychosocial-interventions/components',
    [
      'key-working',
      'review-of-care-plans-and-goals',
      'advice-and-information',
      'increasing-motivation',
      'preventing-relapse',
      'help-with-social-problems',
    ],
  ],
  ['psychosocial-interventions/social-problems', ['peer-relationships', 'family-relationships', 'education']],
  ['formal-interventions/guidelines', ['clinical-guidelines', 'nice-clinical-guidelines']],
  ['counselling/counsellor', ['counsellor', 'counselling']],
  ['formal-interventions/purposes', ['substance-misuse', 'co-occurring-mental-health-disorders']],
  ['pharmacological-intervention/definition', ['specialist-pharmacological-intervention']],
  [
    'pharmacological-intervention/aims',
    [
      'specialist-pharmacological-intervention',
      'prescribing-for-detoxification',
      'prescribing-for-stabilisation',
      'prescribing-for-symptomatic-relief',
      'medication-to-prevent-relapse',
      'prescribing',
    ],
  ],
  ['counselling/channel', ['counselling', 'face-to-face-or-equivalent']],
  ['counselling/purpose', ['counselling']],
  ['cognitive-behavioural-therapy/therapy', ['cognitive-behavioural-therapy']],
  [
    'cognitive-behavioural-therapy/targets',
    [
      'cognitive-behavioural-therapy',
      'dysfunctional-emotions',
      'dysfunctional-behaviours',
      'dysfunctional-cognitions',
    ],
  ],
  [
    'cognitive-behavioural-therapy/procedure',
    ['cognitive-behavioural-therapy', 'goal-oriented-systematic-procedure'],
  ],
  ['motivational-interviewing/brief', ['motivational-interviewing', 'brief-psychotherapeutic-intervention']],
  ['motivational-interviewing/aim', ['motivational-interviewing']],
  ['relapse-prevention/therapy', ['relapse-prevention']],
  ['relapse-prevention/identify', ['relapse-prevention', 'identify-vulnerable-situations']],
  ['relapse-prevention/avoid', ['relapse-prevention', 'avoid-high-risk-situations']],
  ['relapse-prevention/cope', ['relapse-prevention', 'cope-with-these-situations']],
  ['family-work/definition', ['family-work', 'parents', 'carers', 'other-family-members']],
  ['family-work/examples', ['family-work', 'siblings', 'grandparents', 'foster-carers']],
  [
    'harm-reduction/preconditions',
    [
      'specialist-harm-reduction',
      'assessment-of-substance-misuse',
      'assessment-of-risks',
      'structured-care-plan',
      'full-assessment',
    ],
  ],
  ['harm-reduction/eligibility', ['specialist-harm-reduction', 'at-risk-of', 'currently-involved-in']],
  [
    'harm-reduction/injecting',
    ['injecting', 'needle-exchange', 'advice-on-injecting-practice', 'blood-borne-virus-services'],
  ],
  ['harm-reduction/overdose', ['overdose', 'specialist-knowledge', 'poly-substance-use']],
  [
    'harm-reduction/risky-behaviour',
    ['risky-behaviour', 'substance-misuse-related-injuries', 'substance-misuse-related-risky-behaviours'],
  ],
  ['pharmacological-intervention/start', ['intervention-start', 'first-dose-dispensed']],
  ['family-work/start', ['intervention-start', 'first-formal-appointment']],
  ['harm-reduction/start', ['intervention-start', 'first-harm-reduction-appointment']],
]

/** The passages that a concept cites. */
const citedBy = ({ cite }: Concept): readonly string[] =>
  [cite]
    .flat()
    .flatMap((place) => ('section' in place ? [[place.section, place.part].filter(Boolean).join('/')] : []))

const citing = (passage: string): readonly string[] =>
  Object.values(ndtms.concepts)
    .filter((concept) => citedBy(concept).includes(passage))
    .map(({ id }) => id)

describe('what the aid defines and names', () => {
  it.for(passages)('has its concepts: %s', ([passage, ids]) => {
    expect(citing(passage), `the concepts that cite ${passage}, beside its row in passages`).toEqual(ids)
  })

  it('leaves no concept without a passage', () => {
    const known = new Set(passages.flatMap(([, ids]) => ids))
    const strangers = Object.values(ndtms.concepts).filter(({ id }) => !known.has(id))
    expect(
      strangers.map(
        (concept) =>
          `Add '${concept.id}' to the row of ${citedBy(concept).join(', ')} in passages, in packages/ndtms/test/passages.test.ts.`,
      ),
    ).toEqual([])
  })

  it('leaves no passage of the aid without a concept', () => {
    const known = new Set(passages.map(([passage]) => passage))
    const all = ndtmsAid.sections.flatMap(({ id, parts }) => [
      ...(Object.keys(parts).length === 0 ? [id] : []),
      ...Object.keys(parts).map(
        (part) => `${id}/${part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      ),
    ])
    expect(all.filter((passage) => !known.has(passage))).toEqual([])
  })
})
