import { foi1202, modelsOfCare2006, singleSessionPage, singleSessionPublications } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { Conflict } from '../conflict.ts'

/** Where documents disagree on single sessions, and on what is said of them. */
export const onSingleSessions: readonly Conflict[] = [
  {
    id: 'may-the-client-come-back',
    asks: { en: 'May the client come back?' },
    sides: [
      {
        says: { en: 'Neither follow-up nor repeat use is presumed; a return is not forbidden.' },
        cite: [cite(foi1202.definition, 'intent')],
        concepts: [
          'single-session:no-presumption-of-follow-up',
          'single-session:no-presumption-of-repeat-use',
          'single-session:single-session-intervention',
        ],
      },
      {
        says: {
          en: 'The service never books a follow-up, the client may return, and it need not stay at one session.',
        },
        cite: [
          cite(singleSessionPage.single, 'followUp'),
          cite(singleSessionPage.single, 'returning'),
          cite(singleSessionPage.single, 'eachStandsAlone'),
        ],
        concepts: [
          'single-session:no-follow-up-appointment',
          'single-session:client-initiative',
          'single-session:one-at-a-time-therapy',
          'single-session:dutch-single-session-interventions',
        ],
      },
    ],
    treatment: {
      en: 'Two checks: one asks what an offering presumes, the other what was booked and who came back by whose wish.',
    },
  },
  {
    id: 'must-it-be-therapeutic',
    asks: { en: 'Must a single session be therapeutic?' },
    sides: [
      {
        says: { en: 'It is meant to be therapeutic.' },
        cite: [cite(foi1202.definition, 'intent')],
        concepts: ['single-session:therapeutic-intent', 'single-session:single-session-intervention'],
      },
      {
        says: {
          en: 'The word chosen is neutral as to therapy, and street theatre or a career coach may be the form or the partner.',
        },
        cite: [
          cite(singleSessionPage.interventions, 'term'),
          cite(singleSessionPage.session, 'forms'),
          cite(singleSessionPage.session, 'partners'),
        ],
        concepts: [
          'single-session:term-intervention',
          'single-session:dutch-single-session-interventions',
          'single-session:street-theatre',
          'single-session:career-coach',
        ],
      },
    ],
    treatment: {
      en: 'The check of an offering asks for therapeutic intent, that of contacts does not; the Dutch class is wider in form and deliverer.',
    },
  },
  {
    id: 'who-may-deliver',
    asks: { en: 'Who may deliver help?' },
    sides: [
      {
        says: { en: 'Therapies for a co-morbid problem: specialist practitioners only.' },
        cite: [cite(modelsOfCare2006.comorbidTherapies, 'practitioners')],
        concepts: [
          'models-of-care:specialist-practitioner',
          'models-of-care:therapy-for-a-co-morbid-problem',
        ],
      },
      {
        says: { en: 'A single session: even a student, once trained in the method.' },
        cite: [cite(singleSessionPage.session, 'partners'), cite(singleSessionPage.session, 'training')],
        concepts: [
          'single-session:student',
          'single-session:session-partner',
          'single-session:trained-in-the-method',
        ],
      },
    ],
    treatment: { en: 'Different services: each rule stays in its own check, and there is no common one.' },
  },
  {
    id: 'when-capturing-the-moment-appeared',
    asks: { en: 'When did Capturing the Moment appear, and who edited it?' },
    sides: [
      {
        says: { en: 'Edited by Talmon and Hoyt, 2017.' },
        cite: [cite(singleSessionPage.capturingTheMoment, 'entry')],
        concepts: [
          'single-session:capturing-the-moment',
          'single-session:hoyt',
          'single-session:moshe-talmon',
        ],
      },
      {
        says: { en: 'Edited by Hoyt and Talmon, 2014; the subtitle, too, is spelt otherwise.' },
        cite: [cite(singleSessionPublications.capturingTheMoment)],
        concepts: [],
      },
    ],
    treatment: { en: 'The entry stands as the page has it, with a note on the imprint; nothing checks it.' },
  },
  {
    id: 'who-may-take-the-course',
    asks: { en: 'Who may take the two-day course?' },
    sides: [
      {
        says: {
          en: 'Those with a university degree in psychology, broad further training and ample experience.',
        },
        cite: [cite(singleSessionPage.training, 'entry')],
        concepts: ['training:entry-requirement', 'training:single-session-training'],
      },
      {
        says: { en: 'A news item on the first course names certified coaches as well.' },
        cite: [cite(singleSessionPublications.firstCourse)],
        concepts: ['training:wider-audience', 'training:certified-coach'],
      },
    ],
    treatment: {
      en: 'The check of an applicant follows the page unless the wider audience is chosen as an option.',
    },
  },
  {
    id: 'do-single-sessions-help-with-substance-use',
    asks: { en: 'Do single sessions help with substance use?' },
    sides: [
      {
        says: { en: 'Alcohol is named among the areas; a finding on it is not given.' },
        cite: [cite(singleSessionPage.focus, 'problems'), cite(singleSessionPage.evidence)],
        concepts: ['single-session:alcohol-problems', 'single-session:meta-analysis-of-the-page'],
      },
      {
        says: { en: 'A meta-analysis of single sessions with the young found its smallest effect there.' },
        cite: [cite(singleSessionPublications.schleiderWeisz2017)],
        concepts: ['single-session:effect-of-one-session-on-substance-abuse', 'single-session:substance-use'],
      },
    ],
    treatment: {
      en: 'No evidence on single sessions is offered for the documents on substance misuse, and no check uses it.',
    },
  },
]
