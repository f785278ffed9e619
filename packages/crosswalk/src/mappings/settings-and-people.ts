import { ndtmsPublications } from '@ssi/sources'
import { judgements, outside } from '../mapping.ts'

/** Where somebody is, how old they are, and what troubles them. */
export const settingsAndPeople = judgements([
  {
    from: 'ndtms:secure-estate',
    predicate: 'relatedMatch',
    to: 'models-of-care:prison',
    confidence: 'medium',
    justification: {
      en: 'Custody in both, for other ages.',
    },
  },
  {
    from: 'ndtms:secure-estate',
    predicate: 'relatedMatch',
    to: 'models-of-care:carats',
    confidence: 'medium',
    justification: {
      en: 'A place for the young, and a service that the page on adults names with prisons.',
    },
  },
  {
    from: 'foi:children-and-young-people',
    predicate: 'relatedMatch',
    to: 'ndtms:young-people-under-18',
    confidence: 'medium',
    justification: {
      en: 'The question gives no ages, and one answer to it reaches eighteen; the aid ends before the eighteenth birthday.',
    },
  },
  {
    from: 'foi:children-and-young-people',
    predicate: 'relatedMatch',
    to: 'single-session:young-people',
    confidence: 'low',
    justification: {
      en: 'The people a meta-analysis speaks of; neither document gives ages.',
      nl: 'De mensen over wie een meta-analyse gaat; geen van beide documenten noemt leeftijden.',
    },
  },
  {
    from: 'single-session:alcohol-problems',
    predicate: 'relatedMatch',
    to: 'ndtms:substance-misuse',
    confidence: 'medium',
    justification: {
      en: 'One problem among several here; there it belongs to the misuse that formal interventions treat.',
      nl: 'Hier een van meer problemen; daar hoort het bij het misbruik dat formele interventies behandelen.',
    },
  },
  {
    from: 'ndtms:ndtms',
    predicate: 'relatedMatch',
    to: outside(ndtmsPublications.agencySlides, 'National Treatment Agency for Substance Misuse'),
    confidence: 'high',
    justification: {
      en: 'The publisher of the page on adults ran the system, before others did.',
    },
  },
])
