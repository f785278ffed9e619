import { foiPublications } from '@ssi/sources'
import { judgements, outside } from '../mapping.ts'

/** Who gives help, and who supervises or teaches. */
export const practitioners = judgements([
  {
    from: 'ndtms:others-with-the-appropriate-competences',
    predicate: 'relatedMatch',
    to: 'models-of-care:demonstrable-competence',
    confidence: 'medium',
    justification: {
      en: 'Competence is asked for here, and strengthens the case there.',
    },
  },
  {
    from: 'foi:clinical-psychologist',
    predicate: 'closeMatch',
    to: 'models-of-care:clinical-psychologist',
    confidence: 'medium',
    justification: {
      en: 'The same profession in other services.',
    },
  },
  {
    from: 'foi:counselling-psychologist',
    predicate: 'closeMatch',
    to: 'models-of-care:counselling-psychologist',
    confidence: 'medium',
    justification: {
      en: 'The same profession in other services.',
    },
  },
  {
    from: 'foi:consultant-psychiatrists',
    predicate: 'relatedMatch',
    to: 'models-of-care:psychiatric-staff',
    confidence: 'medium',
    justification: {
      en: 'Most likely among the staff meant there, whom the page does not spell out.',
    },
  },
  {
    from: 'foi:trainee-psychiatrists-and-registrars',
    predicate: 'relatedMatch',
    to: 'models-of-care:psychiatric-staff',
    confidence: 'medium',
    justification: {
      en: 'May be among the staff meant there; whether training is completed the page leaves open.',
    },
  },
  {
    from: 'foi:mental-health-nurses',
    predicate: 'relatedMatch',
    to: 'models-of-care:psychiatric-staff',
    confidence: 'medium',
    justification: {
      en: 'May be among the staff meant there, which is not said.',
    },
  },
  {
    from: 'training:consultant-addiction-psychiatrist',
    predicate: 'broadMatch',
    to: 'foi:consultant-psychiatrists',
    confidence: 'medium',
    justification: {
      en: 'By its title a kind of consultant psychiatrist; the questionnaire is about services for the young.',
      nl: 'Naar de titel een soort consultant psychiatrist; de vragenlijst gaat over voorzieningen voor jongeren.',
    },
  },
  {
    from: 'training:consultant-addiction-psychologist',
    predicate: 'broadMatch',
    to: 'foi:practitioner-psychologists',
    confidence: 'low',
    justification: {
      en: 'Plausible by the title; whether a registration stands behind it is not said.',
      nl: 'Aannemelijk naar de titel; of er een registratie achter staat, staat er niet.',
    },
  },
  {
    from: 'single-session:psychologist',
    predicate: 'relatedMatch',
    to: 'foi:practitioner-psychologists',
    confidence: 'medium',
    justification: {
      en: 'Two countries, each with its own law on titles.',
      nl: 'Twee landen, elk met een eigen wet over titels.',
    },
  },
  {
    from: 'foi:family-therapists',
    predicate: 'relatedMatch',
    to: 'models-of-care:four-sessions-of-family-therapy',
    confidence: 'medium',
    justification: {
      en: 'Who treats, and what is given.',
    },
  },
  {
    from: 'single-session:expert-by-experience',
    predicate: 'relatedMatch',
    to: 'training:lived-experience-organisations',
    confidence: 'medium',
    justification: {
      en: 'A person here, organisations there.',
      nl: 'Hier een persoon, daar organisaties.',
    },
  },
  {
    from: 'training:trusted-supervisor',
    predicate: 'relatedMatch',
    to: 'models-of-care:keyworker-supervision',
    confidence: 'low',
    justification: {
      en: 'A partner in learning, and the supervision of clinical work.',
      nl: 'Een partner bij het leren, en de supervisie van klinisch werk.',
    },
  },
  {
    from: 'foi:mental-health-practitioners',
    predicate: 'relatedMatch',
    to: 'ndtms:key-worker',
    confidence: 'low',
    justification: {
      en: 'No document says that they are the same people.',
    },
  },
  {
    from: 'single-session:windy-dryden',
    predicate: 'exactMatch',
    to: outside(foiPublications.study, 'Dryden, co-author of the study'),
    confidence: 'high',
    justification: {
      en: 'The same person: the only name that ties the Dutch page to the study of the responses.',
      nl: 'Dezelfde persoon: de enige naam die de Nederlandse pagina verbindt met het onderzoek naar de antwoorden.',
    },
  },
])
