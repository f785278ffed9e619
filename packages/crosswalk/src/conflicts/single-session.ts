import { foi1202, modelsOfCare2006, singleSessionPage, singleSessionPublications } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { Conflict } from '../conflict.ts'

/** Where documents disagree on single sessions, and on what is said of them. */
export const onSingleSessions: readonly Conflict[] = [
  {
    id: 'may-the-client-come-back',
    asks: { en: 'May the client come back?', nl: 'Mag de cliënt terugkomen?' },
    sides: [
      {
        says: {
          en: 'Neither follow-up nor repeat use is presumed; a return is not forbidden.',
          nl: 'Er wordt niet uitgegaan van een vervolg of van herhaald gebruik; terugkomen is niet verboden.',
        },
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
          nl: 'De hulpverlener legt nooit een vervolg vast, de cliënt mag terugkomen, en het hoeft niet bij één sessie te blijven.',
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
      nl: 'Twee controles: de ene vraagt waar een aanbod van uitgaat, de andere wat er is vastgelegd en wie op wiens wens terugkwam.',
    },
  },
  {
    id: 'must-it-be-therapeutic',
    asks: { en: 'Must a single session be therapeutic?', nl: 'Moet een enkele sessie therapeutisch zijn?' },
    sides: [
      {
        says: { en: 'It is meant to be therapeutic.', nl: 'De bedoeling is therapeutisch.' },
        cite: [cite(foi1202.definition, 'intent')],
        concepts: ['single-session:therapeutic-intent', 'single-session:single-session-intervention'],
      },
      {
        says: {
          en: 'The word chosen is neutral as to therapy, and street theatre or a career coach may be the form or the partner.',
          nl: 'Het gekozen woord laat in het midden of het therapie is, en straattheater kan de vorm zijn of een loopbaancoach de gesprekspartner.',
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
      nl: 'De controle van een aanbod vraagt naar een therapeutische bedoeling, die van contacten niet; de Nederlandse klasse is ruimer in vorm en in wie de hulp geeft.',
    },
  },
  {
    id: 'who-may-deliver',
    asks: { en: 'Who may deliver help?', nl: 'Wie mag hulp geven?' },
    sides: [
      {
        says: {
          en: 'Therapies for a co-morbid problem: specialist practitioners only.',
          nl: 'Therapieën voor een bijkomend probleem: alleen gespecialiseerde behandelaars.',
        },
        cite: [cite(modelsOfCare2006.comorbidTherapies, 'practitioners')],
        concepts: [
          'models-of-care:specialist-practitioner',
          'models-of-care:therapy-for-a-co-morbid-problem',
        ],
      },
      {
        says: {
          en: 'A single session: even a student, once trained in the method.',
          nl: 'Een enkele sessie: zelfs een student, mits in de methode getraind.',
        },
        cite: [cite(singleSessionPage.session, 'partners'), cite(singleSessionPage.session, 'training')],
        concepts: [
          'single-session:student',
          'single-session:session-partner',
          'single-session:trained-in-the-method',
        ],
      },
    ],
    treatment: {
      en: 'Different services: each rule stays in its own check, and there is no common one.',
      nl: 'Het gaat om verschillende hulp: elke regel blijft in de eigen controle, en een gemeenschappelijke is er niet.',
    },
  },
  {
    id: 'when-capturing-the-moment-appeared',
    asks: {
      en: 'When did Capturing the Moment appear, and who edited it?',
      nl: 'Wanneer verscheen Capturing the Moment, en wie redigeerde het?',
    },
    sides: [
      {
        says: { en: 'Edited by Talmon and Hoyt, 2017.', nl: 'Onder redactie van Talmon en Hoyt, 2017.' },
        cite: [cite(singleSessionPage.capturingTheMoment, 'entry')],
        concepts: [
          'single-session:capturing-the-moment',
          'single-session:hoyt',
          'single-session:moshe-talmon',
        ],
      },
      {
        says: {
          en: 'Edited by Hoyt and Talmon, 2014; the subtitle, too, is spelt otherwise.',
          nl: 'Onder redactie van Hoyt en Talmon, 2014; ook de ondertitel is anders gespeld.',
        },
        cite: [cite(singleSessionPublications.capturingTheMoment)],
        concepts: [],
      },
    ],
    treatment: {
      en: 'The entry stands as the page has it, with a note on the imprint; nothing checks it.',
      nl: 'De vermelding blijft zoals de pagina die heeft, met een opmerking over het colofon; geen controle kijkt ernaar.',
    },
  },
  {
    id: 'who-may-take-the-course',
    asks: { en: 'Who may take the two-day course?', nl: 'Wie mag de tweedaagse training volgen?' },
    sides: [
      {
        says: {
          en: 'Those with a university degree in psychology, broad further training and ample experience.',
          nl: 'Wie een universitaire opleiding psychologie heeft, brede nascholing en ruime ervaring.',
        },
        cite: [cite(singleSessionPage.training, 'entry')],
        concepts: ['training:entry-requirement', 'training:single-session-training'],
      },
      {
        says: {
          en: 'A news item on the first course names certified coaches as well.',
          nl: 'Een nieuwsbericht over de eerste training noemt ook gecertificeerde coaches.',
        },
        cite: [cite(singleSessionPublications.firstCourse)],
        concepts: ['training:wider-audience', 'training:certified-coach'],
      },
    ],
    treatment: {
      en: 'The check of an applicant follows the page unless the wider audience is chosen as an option.',
      nl: 'De controle van een kandidaat volgt de pagina, tenzij de ruimere doelgroep als optie is gekozen.',
    },
  },
  {
    id: 'do-single-sessions-help-with-substance-use',
    asks: {
      en: 'Do single sessions help with substance use?',
      nl: 'Helpen enkele sessies bij middelengebruik?',
    },
    sides: [
      {
        says: {
          en: 'Alcohol is named among the areas; a finding on it is not given.',
          nl: 'Alcohol wordt bij de gebieden genoemd; een bevinding erover staat er niet.',
        },
        cite: [cite(singleSessionPage.focus, 'problems'), cite(singleSessionPage.evidence)],
        concepts: ['single-session:alcohol-problems', 'single-session:meta-analysis-of-the-page'],
      },
      {
        says: {
          en: 'A meta-analysis of single sessions with the young found its smallest effect there.',
          nl: 'Een meta-analyse van enkele sessies bij jongeren vond daar het kleinste effect.',
        },
        cite: [cite(singleSessionPublications.schleiderWeisz2017)],
        concepts: ['single-session:effect-of-one-session-on-substance-abuse', 'single-session:substance-use'],
      },
    ],
    treatment: {
      en: 'No evidence on single sessions is offered for the documents on substance misuse, and no check uses it.',
      nl: 'Bij de documenten over middelenmisbruik wordt geen onderzoek naar enkele sessies aangevoerd, en geen controle gebruikt het.',
    },
  },
]
