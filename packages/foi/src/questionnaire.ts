import { foi1202 } from '@ssi/sources'
import { type Branch, cite, type Facet, type Option, type Questionnaire } from '@ssi/taxonomy'
import { deliverers } from './concepts/deliverers.ts'
import { facets } from './concepts/facets.ts'
import { offerings } from './concepts/offerings.ts'
import { pathwayPoints } from './concepts/pathway-points.ts'
import { provision } from './concepts/provision.ts'
import { settings } from './concepts/settings.ts'

/**
 * The questionnaire on single session interventions as data: enough to read a response to it.
 *
 * @example
 * ```ts run
 * import { questionnaire } from '@ssi/foi'
 * questionnaire.questions.map((question) => question.kind) // => ['one-of', 'free-text', 'any-of', 'any-of']
 * ```
 */
export const questionnaire: Questionnaire = {
  id: 'ssi',
  title: { en: 'Single session interventions for children and young people' },
  cite: cite(foi1202.scope),
  refusal: 'refused',
  headings: [
    {
      id: 'reference',
      kind: 'text',
      labels: ['Ref. No', 'Ref', 'Reference', 'Our ref', 'Our reference', 'FOI reference'],
    },
    {
      id: 'date',
      kind: 'day',
      labels: ['Date', 'Date of response'],
      readBy: {
        basis: 'derived',
        cite: [cite(foi1202.letterHead, 'date')],
        page: '/foi/concepts/response-date',
      },
    },
    { id: 'subject', kind: 'text', labels: ['Subject'] },
  ],
  passages: [
    { id: 'title', opening: 'REQUEST & RESPONSE', cite: cite(foi1202.heading) },
    {
      id: 'definition',
      opening: 'A Single Session Intervention (SSIs) is a planned',
      cite: cite(foi1202.definition),
    },
    {
      id: 'scope',
      opening: 'Our FOI request consists of',
      value: { id: 'financialYear', after: 'financial year' },
      cite: cite(foi1202.scope),
    },
  ],
  questions: [
    {
      id: 'provided',
      concept: 'provision',
      kind: 'one-of',
      text: { en: 'Did any services within your trust provide SSIs to Children and Young People (CYP)?' },
      instruction: { en: 'Please mark X in the appropriate box:' },
      options: optionsOf(provision),
      cite: cite(foi1202.question1),
    },
    {
      id: 'offerings',
      concept: 'offerings',
      kind: 'free-text',
      text: { en: 'If yes, which services and what SSIs did they offer?' },
      instruction: {
        en: '(please give as much detail as possible about these, including whether these are individual/group, aimed at a specific type of disorder or age group, what therapeutic modality/model these are based on)',
      },
      askedWhen: { question: 'provided', option: 'yes' },
      heading: 'offeringsHeading',
      facets: facetsOfAnOffering(),
      cite: cite(foi1202.question2),
    },
    {
      id: 'deliverers',
      concept: 'deliverers',
      kind: 'any-of',
      text: { en: 'Who delivered these interventions?' },
      instruction: { en: '(please mark X for all that apply)' },
      askedWhen: { question: 'provided', option: 'yes' },
      options: optionsOf(deliverers, 'other-deliverers'),
      explanation: 'otherDeliverers',
      cite: cite(foi1202.question3),
    },
    {
      id: 'pathwayPoints',
      concept: 'pathway-points',
      kind: 'any-of',
      text: { en: 'At what point(s) in the care pathway are SSIs are offered to CYP/families?' },
      alsoWorded: ['At what point(s) in the care pathway are SSIs offered to CYP/families?'],
      instruction: { en: '(Please mark X to all that apply)' },
      askedWhen: { question: 'provided', option: 'yes' },
      options: optionsOf(pathwayPoints, 'other-pathway-points'),
      explanation: 'otherPathwayPoints',
      cite: cite(foi1202.question4),
    },
  ],
}

function facetsOfAnOffering(): readonly Facet[] {
  return [
    {
      id: 'kind',
      kind: 'terms',
      label: { en: 'kind of session' },
      terms: termsOf(offerings, ['one-off-session', 'top-up-session']),
    },
    {
      id: 'formats',
      kind: 'terms',
      many: true,
      asked: true,
      label: facets['individual-or-group'].label,
      terms: termsOf(facets, ['individual', 'group']),
    },
    {
      id: 'condition',
      kind: 'terms',
      asked: true,
      label: facets['type-of-disorder'].label,
      terms: termsOf(offerings, ['type-one-diabetes']),
    },
    {
      id: 'ages',
      kind: 'age-range',
      asked: true,
      label: facets['age-group'].label,
      words: ['aged', 'ages', 'age', 'year olds', 'years old', 'years of age'],
    },
    {
      id: 'model',
      kind: 'terms',
      asked: true,
      label: facets['modality-or-model'].label,
      terms: termsOf(offerings, ['solution-focused-approach']),
    },
    {
      id: 'setting',
      kind: 'terms',
      label: { en: 'setting' },
      terms: termsOf(settings, [
        'diabetes-mdt-clinic',
        'inpatient-admission',
        'planned-inpatient-admission',
        'unplanned-inpatient-admission',
      ]),
    },
  ]
}

function optionsOf(branch: Branch, explained?: string): readonly Option[] {
  return Object.entries(branch).map(([id, { label, synonyms }]) => ({
    id,
    label,
    ...(synonyms?.en === undefined ? {} : { alsoWorded: synonyms.en }),
    ...(id === explained ? { explain: true } : {}),
  }))
}

function termsOf<Id extends string>(branch: Branch<Id>, ids: readonly NoInfer<Id>[]) {
  return ids.map((id) => ({ id, words: [branch[id].label.en, ...(branch[id].synonyms?.en ?? [])] }))
}
