import { judgements } from '../mapping.ts'

/** Help that goes through the people around somebody. */
export const familyAndNetwork = judgements([
  {
    from: 'ndtms:family-work',
    predicate: 'relatedMatch',
    to: 'models-of-care:some-family-approaches',
    confidence: 'medium',
    justification: {
      en: 'Relatives of a young person in treatment are supported here; there, some treatments of an adult count as evidence-based. They overlap, and neither holds the other.',
    },
  },
  {
    from: 'ndtms:family-work',
    predicate: 'relatedMatch',
    to: 'training:social-behaviour-and-network-therapy',
    confidence: 'medium',
    justification: {
      en: 'Both go through the people around somebody; the client of the therapy is the user, and its network takes in friends.',
    },
  },
  {
    from: 'training:social-behaviour-and-network-therapy',
    predicate: 'relatedMatch',
    to: 'models-of-care:some-family-approaches',
    confidence: 'medium',
    justification: {
      en: 'Publications derive the therapy from social approaches as well as from family ones.',
    },
  },
  {
    from: 'training:social-behaviour-and-network-therapy',
    predicate: 'relatedMatch',
    to: 'models-of-care:community-reinforcement-approaches',
    confidence: 'low',
    justification: {
      en: 'Nothing but a line of descent: the therapy draws on several older social approaches.',
    },
  },
  {
    from: 'training:social-behaviour-and-network-therapy',
    predicate: 'broadMatch',
    to: 'models-of-care:structured-psychosocial-intervention',
    confidence: 'medium',
    justification: {
      en: 'The module calls it structured, and so described it fits the criteria of the page on adults, which does not list it.',
    },
  },
  {
    from: 'training:support-from-family-and-friends',
    predicate: 'relatedMatch',
    to: 'ndtms:family-work',
    confidence: 'low',
    justification: {
      en: 'What treatment looks to, and a service for relatives.',
      nl: 'Waar een behandeling op let, en een voorziening voor naasten.',
    },
  },
])
