import { judgements } from '../mapping.ts'

/** Therapies, their techniques, and what shares a name with them. */
export const therapies = judgements([
  {
    from: 'ndtms:cognitive-behavioural-therapy',
    predicate: 'closeMatch',
    to: 'models-of-care:cognitive-behaviour-therapy',
    confidence: 'high',
    justification: {
      en: 'The same therapy: here a type of intervention recorded for somebody under eighteen, there an example for adults in a list that defines nothing.',
    },
  },
  {
    from: 'models-of-care:cbt-for-depression-or-anxiety',
    predicate: 'broadMatch',
    to: 'ndtms:cognitive-behavioural-therapy',
    confidence: 'medium',
    justification: {
      en: 'The same method aimed at fewer problems; its own page puts it outside structured help with drug use.',
    },
  },
  {
    from: 'ndtms:relapse-prevention',
    predicate: 'closeMatch',
    to: 'models-of-care:relapse-prevention-therapy',
    confidence: 'high',
    justification: {
      en: 'Name and aim agree; the aid ties it to CBT, and the page on adults does not say.',
    },
  },
  {
    from: 'ndtms:relapse-prevention',
    predicate: 'broadMatch',
    to: 'models-of-care:cognitive-behaviour-therapy',
    confidence: 'medium',
    justification: {
      en: 'The aid describes it as a form of that therapy, and yet both documents list the two side by side.',
    },
  },
  {
    from: 'models-of-care:relapse-prevention-technique',
    predicate: 'relatedMatch',
    to: 'ndtms:relapse-prevention',
    confidence: 'high',
    justification: {
      en: 'A technique is a part of such an intervention, and below the threshold of its own page.',
    },
  },
  {
    from: 'ndtms:medication-to-prevent-relapse',
    predicate: 'relatedMatch',
    to: 'models-of-care:relapse-prevention-therapy',
    confidence: 'high',
    justification: {
      en: 'The goal is shared and the means is not: medication here, therapy there.',
    },
  },
  {
    from: 'ndtms:motivational-interviewing',
    predicate: 'broadMatch',
    to: 'models-of-care:motivational-interventions',
    confidence: 'high',
    justification: {
      en: 'One motivational intervention among others; the sibling aid for the community counts motivational enhancement therapy as another.',
    },
  },
  {
    from: 'ndtms:motivational-interviewing',
    predicate: 'closeMatch',
    to: 'models-of-care:full-motivational-interviewing',
    confidence: 'high',
    justification: {
      en: 'Both mean the whole intervention and not a technique of it.',
    },
  },
  {
    from: 'training:motivational-interviewing-topic',
    predicate: 'closeMatch',
    to: 'ndtms:motivational-interviewing',
    confidence: 'medium',
    justification: {
      en: 'A subject that is taught, and an intervention that is recorded.',
      nl: 'Een onderwerp dat wordt onderwezen, en een interventie die wordt vastgelegd.',
    },
  },
  {
    from: 'training:motivational-techniques',
    predicate: 'relatedMatch',
    to: 'models-of-care:full-motivational-interviewing',
    confidence: 'high',
    justification: {
      en: 'Techniques are parts of the whole.',
      nl: 'Technieken zijn delen van het geheel.',
    },
  },
  {
    from: 'models-of-care:list-of-pros-and-cons',
    predicate: 'relatedMatch',
    to: 'ndtms:motivational-interviewing',
    confidence: 'high',
    justification: {
      en: 'One technique that often goes with it; a part is not a kind.',
    },
  },
  {
    from: 'ndtms:brief-psychotherapeutic-intervention',
    predicate: 'relatedMatch',
    to: 'training:brief-interventions',
    confidence: 'medium',
    justification: {
      en: 'They share the word brief; neither document says how brief, and the module leaves its term undefined.',
      nl: 'Ze delen het woord brief; geen van beide documenten zegt hoe kort, en de module definieert haar term niet.',
    },
  },
  {
    from: 'training:behavioural-therapy-approach',
    predicate: 'relatedMatch',
    to: 'models-of-care:cognitive-behaviour-therapy',
    confidence: 'medium',
    justification: {
      en: 'Two families of therapy that overlap.',
      nl: 'Twee overlappende families van therapieën.',
    },
  },
])
