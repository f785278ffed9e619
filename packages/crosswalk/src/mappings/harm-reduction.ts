import { modelsOfCarePages } from '@ssi/sources'
import { judgements, outside } from '../mapping.ts'

/** Harm reduction, beside another page of the update of 2006. */
export const harmReduction = judgements([
  {
    from: 'ndtms:specialist-harm-reduction',
    predicate: 'broadMatch',
    to: outside(modelsOfCarePages.page41, 'harm reduction interventions'),
    confidence: 'medium',
    justification: {
      en: 'The wider list is for adults and takes in open access; the aid means the specialist, care-planned kind alone.',
    },
  },
  {
    from: 'ndtms:injecting',
    predicate: 'closeMatch',
    to: outside(modelsOfCarePages.page41, 'needle exchange'),
    confidence: 'medium',
    justification: {
      en: 'The aid names the same service in this area, for the young.',
    },
  },
  {
    from: 'ndtms:injecting',
    predicate: 'closeMatch',
    to: outside(modelsOfCarePages.page41, 'safer injection'),
    confidence: 'medium',
    justification: {
      en: 'The aid names advice on the practice in the same area.',
    },
  },
  {
    from: 'ndtms:injecting',
    predicate: 'closeMatch',
    to: outside(modelsOfCarePages.page41, 'blood-borne viruses'),
    confidence: 'medium',
    justification: {
      en: 'The aid names a way to testing and treatment in the same area.',
    },
  },
  {
    from: 'ndtms:overdose',
    predicate: 'closeMatch',
    to: outside(modelsOfCarePages.page41, 'overdose prevention'),
    confidence: 'medium',
    justification: {
      en: 'The aid adds knowledge of several substances used together.',
    },
  },
])
