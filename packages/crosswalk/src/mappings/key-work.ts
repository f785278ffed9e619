import { judgements } from '../mapping.ts'

/** Key work, what belongs to it, and what lies below treatment. */
export const keyWork = judgements([
  {
    from: 'ndtms:key-working',
    predicate: 'closeMatch',
    to: 'models-of-care:keyworking',
    confidence: 'high',
    justification: {
      en: 'The same institution on opposite sides of a line: inside structured help here, outside it there.',
    },
  },
  {
    from: 'ndtms:key-worker',
    predicate: 'closeMatch',
    to: 'models-of-care:keyworker',
    confidence: 'high',
    justification: {
      en: 'Another spelling and another age group.',
    },
  },
  {
    from: 'ndtms:preventing-relapse',
    predicate: 'relatedMatch',
    to: 'models-of-care:relapse-prevention-technique',
    confidence: 'medium',
    justification: {
      en: 'A component of key working and a technique of a keyworker have the same role.',
    },
  },
  {
    from: 'ndtms:increasing-motivation',
    predicate: 'relatedMatch',
    to: 'models-of-care:motivational-interventions',
    confidence: 'medium',
    justification: {
      en: 'The aid makes them a component of key working, the page on adults a treatment.',
    },
  },
  {
    from: 'ndtms:review-of-care-plans-and-goals',
    predicate: 'relatedMatch',
    to: 'models-of-care:care-plan',
    confidence: 'high',
    justification: {
      en: 'A review looks at the plan; it is not the plan.',
    },
  },
  {
    from: 'ndtms:structured-care-plan',
    predicate: 'closeMatch',
    to: 'models-of-care:care-plan',
    confidence: 'medium',
    justification: {
      en: 'The aid stresses that it is structured; the page on adults expects four domains.',
    },
  },
  {
    from: 'ndtms:advice-and-information',
    predicate: 'closeMatch',
    to: 'models-of-care:advice',
    confidence: 'high',
    justification: {
      en: 'The same content: inside psychosocial help here, outside it there.',
    },
  },
  {
    from: 'ndtms:advice-and-information',
    predicate: 'closeMatch',
    to: 'models-of-care:information',
    confidence: 'high',
    justification: {
      en: 'As with advice, the same content on the other side of the line.',
    },
  },
  {
    from: 'ndtms:brief-advice-and-information',
    predicate: 'closeMatch',
    to: 'models-of-care:low-threshold-support',
    confidence: 'high',
    justification: {
      en: 'Both name what lies below the line that their own document draws.',
    },
  },
  {
    from: 'ndtms:brief-advice-and-information',
    predicate: 'closeMatch',
    to: 'models-of-care:advice',
    confidence: 'high',
    justification: {
      en: 'The page on adults names advice first among what lies below its line.',
    },
  },
  {
    from: 'ndtms:brief-advice-and-information',
    predicate: 'closeMatch',
    to: 'models-of-care:information',
    confidence: 'high',
    justification: {
      en: 'Information, too, lies below the line of the page on adults.',
    },
  },
])
