import { judgements } from '../mapping.ts'

/** Concepts for which a match was looked for in another scheme, because a word tempts to one, and none was found. */
export const noMatch = judgements([
  {
    from: 'ndtms:counselling',
    predicate: 'no-match',
    to: 'foi',
    confidence: 'high',
    justification: {
      en: 'The questionnaire names a profession with that word, and no such activity.',
    },
  },
  {
    from: 'ndtms:counselling',
    predicate: 'no-match',
    to: 'models-of-care',
    confidence: 'high',
    justification: {
      en: 'The page on adults names a profession with that word, and no such activity.',
    },
  },
  {
    from: 'ndtms:counselling',
    predicate: 'no-match',
    to: 'single-session',
    confidence: 'high',
    justification: {
      en: 'The Dutch page names a commercial role with that word, and no such activity.',
    },
  },
  {
    from: 'foi:counselling-psychologist',
    predicate: 'no-match',
    to: 'ndtms',
    confidence: 'high',
    justification: {
      en: 'The aid has an activity and another role with that word; neither is this profession.',
    },
  },
  {
    from: 'foi:counselling-psychologist',
    predicate: 'no-match',
    to: 'single-session',
    confidence: 'high',
    justification: {
      en: 'A life counselor is another, commercial role.',
    },
  },
  {
    from: 'models-of-care:counselling-psychologist',
    predicate: 'no-match',
    to: 'ndtms',
    confidence: 'high',
    justification: {
      en: 'The aid has an activity and another role with that word; neither is this profession.',
    },
  },
  {
    from: 'models-of-care:counselling-psychologist',
    predicate: 'no-match',
    to: 'single-session',
    confidence: 'high',
    justification: {
      en: 'A life counselor is another, commercial role.',
    },
  },
  {
    from: 'single-session:life-counselor',
    predicate: 'no-match',
    to: 'ndtms',
    confidence: 'high',
    justification: {
      en: 'A commercial role; the counsellor of the aid is the person who holds a recorded intervention.',
      nl: 'Een commerciële rol; de counsellor van de NDTMS-handreiking is degene die een vastgelegde interventie geeft.',
    },
  },
  {
    from: 'single-session:life-counselor',
    predicate: 'no-match',
    to: 'foi',
    confidence: 'high',
    justification: {
      en: 'A commercial role and not one of the professions of the questionnaire.',
      nl: 'Een commerciële rol, en geen van de beroepen van de vragenlijst.',
    },
  },
  {
    from: 'single-session:life-counselor',
    predicate: 'no-match',
    to: 'models-of-care',
    confidence: 'high',
    justification: {
      en: 'A commercial role and not one of the specialists of the page on adults.',
      nl: 'Een commerciële rol, en geen van de specialisten van de pagina over volwassenen.',
    },
  },
  {
    from: 'single-session:standalone',
    predicate: 'no-match',
    to: 'training',
    confidence: 'high',
    justification: {
      en: 'The module says that mutual aid can do without professional help, which is another kind of standing alone.',
      nl: 'De module zegt dat onderlinge steun zonder professionele hulp kan, en dat is een andere manier van op zichzelf staan.',
    },
  },
  {
    from: 'training:mutual-aid-is-effective',
    predicate: 'no-match',
    to: 'single-session',
    confidence: 'high',
    justification: {
      en: 'To do without professionals is not to be no part of a series.',
      nl: 'Zonder professionals kunnen is iets anders dan geen deel van een reeks zijn.',
    },
  },
  {
    from: 'foi:crisis-intervention',
    predicate: 'no-match',
    to: 'models-of-care',
    confidence: 'high',
    justification: {
      en: 'A point of a pathway; the update of 2006 has residential units for crises in its fourth tier, which are places.',
    },
  },
  {
    from: 'models-of-care:tier-4',
    predicate: 'no-match',
    to: 'foi',
    confidence: 'high',
    justification: {
      en: 'Its residential units for crises are places; the questionnaire asks at which point of a pathway help was given.',
    },
  },
])
