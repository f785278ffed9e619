import {
  foi1202,
  modelsOfCare2006,
  modelsOfCarePages,
  ndtmsAid,
  singleSessionPage,
  trainingModule,
} from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { Trap } from '../trap.ts'

/** One word, several things. */
export const words: readonly Trap[] = [
  {
    id: 'brief-is-not-single',
    tempting: { en: 'What is brief takes one session.', nl: 'Wat kort is, duurt één sessie.' },
    wrong: {
      en: 'Neither document that says brief gives a number, and another page of the update of 2006 speaks of brief interventions that are regular.',
      nl: 'Geen van de twee documenten die iets kort noemen, geeft een aantal, en een andere pagina van de update van 2006 spreekt van korte interventies die regelmatig plaatsvinden.',
    },
    instead: {
      en: 'Never derive a number of sessions from the word.',
      nl: 'Leid uit het woord nooit een aantal sessies af.',
    },
    concepts: [
      'ndtms:motivational-interviewing',
      'ndtms:brief-psychotherapeutic-intervention',
      'training:brief-interventions',
      'training:brief-treatment',
      'models-of-care:brief-psychosocial-interventions',
      'single-session:single-session-intervention',
      'single-session:dutch-single-session-interventions',
      'single-session:one-time',
    ],
    cite: [
      cite(ndtmsAid.motivationalInterviewing, 'brief'),
      cite(trainingModule.topicFour, 'name'),
      cite(modelsOfCarePages.page45),
    ],
  },
  {
    id: 'counselling-has-three-meanings',
    tempting: {
      en: 'Counselling, a counselling psychologist and a life counselor belong together.',
      nl: 'Counselling, een counselling psychologist en een life counselor horen bij elkaar.',
    },
    wrong: {
      en: 'The first is an activity, the second a profession among staff, the third a commercial one.',
      nl: 'Het eerste is een activiteit, het tweede een beroep van medewerkers, het derde een commerciële rol.',
    },
    instead: { en: 'Map none of them to another.', nl: 'Verbind geen ervan met een ander.' },
    concepts: [
      'ndtms:counselling',
      'ndtms:counsellor',
      'foi:counselling-psychologist',
      'models-of-care:counselling-psychologist',
      'single-session:life-counselor',
    ],
    cite: [
      cite(ndtmsAid.counselling, 'counsellor'),
      cite(foi1202.question3, 'options'),
      cite(modelsOfCare2006.comorbidTherapies, 'practitioners'),
      cite(singleSessionPage.netherlands, 'experts'),
    ],
  },
  {
    id: 'immediate-is-not-quickly-available',
    tempting: {
      en: 'Immediate support is support that can be had quickly.',
      nl: 'Directe steun is steun die je snel kunt krijgen.',
    },
    wrong: {
      en: 'One is about what the session gives, the other about the wait before it.',
      nl: 'Het ene gaat over wat de sessie geeft, het andere over het wachten ervoor.',
    },
    instead: {
      en: 'Keep them as related, and record a waiting time on its own.',
      nl: 'Behandel ze als verwant, en leg een wachttijd apart vast.',
    },
    concepts: ['single-session:immediate-support-and-guidance', 'single-session:quickly-available'],
    cite: [cite(foi1202.definition, 'firstSentence'), cite(singleSessionPage.single, 'availability')],
  },
  {
    id: 'supervision-is-not-a-study-supervisor',
    tempting: {
      en: 'A supervisor in the study group meets the demand for supervision.',
      nl: 'Een supervisor in de studiegroep voldoet aan de eis van supervisie.',
    },
    wrong: {
      en: 'The demand is for supervision of clinical work; the study group wants a partner to learn with.',
      nl: 'De eis gaat over supervisie van klinisch werk; de studiegroep wil iemand om samen mee te leren.',
    },
    instead: {
      en: 'Record clinical supervision from clinical supervision alone.',
      nl: 'Leg klinische supervisie alleen vast op grond van klinische supervisie.',
    },
    concepts: [
      'models-of-care:keyworker-supervision',
      'models-of-care:supervision-in-the-therapy-model',
      'training:trusted-supervisor',
    ],
    cite: [cite(modelsOfCare2006.keyworking, 'delivery'), cite(trainingModule.studyGroup, 'forms')],
  },
  {
    id: 'a-planned-admission-is-no-planned-session',
    tempting: {
      en: 'A session during a planned admission is a planned session.',
      nl: 'Een sessie tijdens een geplande opname is een geplande sessie.',
    },
    wrong: {
      en: 'What was planned is the admission; of the session the answer does not say it.',
      nl: 'Gepland was de opname; van de sessie zegt het antwoord dat niet.',
    },
    instead: {
      en: 'Leave unknown whether the session was planned.',
      nl: 'Laat onbekend of de sessie gepland was.',
    },
    concepts: [
      'single-session:planned',
      'foi:planned-inpatient-admission',
      'foi:unplanned-inpatient-admission',
    ],
    cite: [cite(foi1202.definition, 'firstSentence'), cite(foi1202.question2, 'offering3')],
  },
  {
    id: 'standing-alone-means-two-things',
    tempting: {
      en: 'Mutual aid stands alone, so it is a standalone intervention.',
      nl: 'Onderlinge steun staat op zichzelf, dus is het een op zichzelf staande interventie.',
    },
    wrong: {
      en: 'One means without professional help, the other means not one of a series.',
      nl: 'Het ene betekent zonder professionele hulp, het andere niet één van een reeks.',
    },
    instead: {
      en: 'Do not map them; no match was found.',
      nl: 'Verbind ze niet; er is geen tegenhanger gevonden.',
    },
    concepts: ['training:mutual-aid-is-effective', 'training:mutual-aid', 'single-session:standalone'],
    cite: [cite(trainingModule.topicThree, 'effect'), cite(foi1202.definition, 'intent')],
  },
  {
    id: 'crisis-intervention-is-no-crisis-unit',
    tempting: {
      en: 'A crisis intervention takes place in a crisis unit.',
      nl: 'Een crisisinterventie vindt plaats op een crisisafdeling.',
    },
    wrong: {
      en: 'The questionnaire names a point of a care pathway; the fourth tier has residential units.',
      nl: 'De vragenlijst noemt een punt in een zorgtraject; tier 4 heeft afdelingen waar je verblijft.',
    },
    instead: {
      en: 'Do not map them; no match was found.',
      nl: 'Verbind ze niet; er is geen tegenhanger gevonden.',
    },
    concepts: ['foi:crisis-intervention', 'models-of-care:tier-4'],
    cite: [cite(foi1202.question4, 'options'), cite(modelsOfCarePages.page23)],
  },
  {
    id: 'day-care-is-no-day-programme',
    tempting: { en: 'Day care is a structured day programme.' },
    wrong: {
      en: 'The page excludes the programme beside other structured treatment and gives day care as an example of what may go with it; by the next page that is usually one or two days.',
    },
    instead: { en: 'Use two codes.' },
    concepts: ['models-of-care:day-care', 'models-of-care:structured-day-programme'],
    cite: [
      cite(modelsOfCare2006.otherStructuredTreatment, 'exclusive'),
      cite(modelsOfCare2006.otherStructuredTreatment, 'exampleDayCare'),
      cite(modelsOfCarePages.page45),
    ],
  },
]
