import { singleSessionPage, singleSessionPublications as publications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { interventions, noBullshitTherapy, single, training } = singleSessionPage

/** What single session work goes by, and what is said of the names. */
export const names = branch({
  'single-session-therapy-name': {
    kind: 'name',
    label: { en: 'Single Session Therapy', nl: 'Single Session Therapy' },
    definition: {
      en: 'The best-known name of this way of working, and the title of the first book on it.',
      nl: 'De bekendste naam van deze werkwijze, en de titel van het eerste boek erover.',
    },
    not: {
      [elsewhere('single-session-therapy')]: {
        en: 'in the freedom of information request that is one kind, given by a therapist',
        nl: 'in de FOI-aanvraag is dat één soort, gegeven door een therapeut',
      },
    },
    synonyms: { en: ['SST'], nl: ['SST'] },
    cite: [cite(interventions, 'therapy'), cite(training, 'content')],
  },

  'one-at-a-time-therapy': {
    kind: 'name',
    label: { en: '‘One At A Time’ (OAAT) Therapy', nl: '‘One At A Time’ (OAAT) Therapy' },
    definition: {
      en: 'What it is also called, because clients may come back of their own accord.',
      nl: 'Zo heet het ook wel, omdat je uit jezelf mag terugkomen.',
    },
    synonyms: { en: ['OAAT', 'One At A Time', 'OAAT Therapy', 'One At A Time Therapy'] },
    cite: [cite(single, 'oneAtATime'), cite(interventions, 'names')],
    notes: [
      {
        text: {
          en: 'A book of 2018 uses one-at-a-time for services by walk-in and by appointment alike.',
          nl: 'Een boek uit 2018 gebruikt one-at-a-time zowel voor inloop als voor hulp op afspraak.',
        },
        cite: cite(publications.walkInOrAppointment),
      },
    ],
  },

  'walk-in-therapy': {
    kind: 'name',
    label: { en: '‘Walk in Therapy’', nl: '‘Walk in Therapy’' },
    named: true,
    synonyms: { en: ['walk-in therapy', 'Walk in Therapy'] },
    hints: { en: ['walk-in'], nl: ['inloop'] },
    cite: cite(interventions, 'names'),
    notes: [
      {
        text: {
          en: 'The literature means help without an appointment, and tells it from a single session that was booked.',
          nl: 'De literatuur bedoelt hulp zonder afspraak, en houdt dat uit elkaar met een enkele sessie op afspraak.',
        },
        cite: [cite(publications.walkInDoubts), cite(publications.walkInOrAppointment)],
      },
    ],
  },

  'no-bullshit-therapy': {
    kind: 'method',
    label: { en: 'No Bullshit Therapy', nl: 'No Bullshit Therapy' },
    definition: {
      en: 'A method for engaging clients who are reluctant or do not trust therapists; the page also lists its name among the terms in use.',
      nl: 'Een methode om contact te krijgen met cliënten die niet willen of therapeuten wantrouwen; de pagina noemt de naam ook in het rijtje termen.',
    },
    basis: 'derived',
    not: {
      'single-session-therapy-name': {
        en: 'that is a name of single session work; this is a related method',
        nl: 'dat is een naam van single session-werk; dit is een verwante methode',
      },
    },
    synonyms: { en: ['NBT'], nl: ['NBT'] },
    cite: [
      cite(interventions, 'names'),
      cite(noBullshitTherapy, 'population'),
      cite(noBullshitTherapy, 'features'),
    ],
  },

  'reluctant-or-distrustful-clients': {
    kind: 'population',
    label: { en: 'reluctant or distrustful clients', nl: 'onwillige of wantrouwige cliënten' },
    named: true,
    cite: cite(noBullshitTherapy, 'population'),
  },

  authenticity: {
    kind: 'quality',
    broader: 'no-bullshit-therapy',
    label: { en: 'authenticity', nl: 'echtheid' },
    named: true,
    cite: cite(noBullshitTherapy, 'features'),
  },

  straightforwardness: {
    kind: 'quality',
    broader: 'no-bullshit-therapy',
    label: { en: 'straightforwardness', nl: 'directheid' },
    named: true,
    cite: cite(noBullshitTherapy, 'features'),
  },

  'warmth-and-care': {
    kind: 'quality',
    broader: 'no-bullshit-therapy',
    label: { en: 'warmth and care', nl: 'warmte en zorg' },
    named: true,
    cite: cite(noBullshitTherapy, 'features'),
  },

  'no-jargon': {
    kind: 'quality',
    broader: 'no-bullshit-therapy',
    label: { en: 'no jargon', nl: 'geen jargon' },
    named: true,
    cite: cite(noBullshitTherapy, 'features'),
  },

  'limits-acknowledged': {
    kind: 'quality',
    broader: 'no-bullshit-therapy',
    label: { en: 'limits acknowledged', nl: 'grenzen erkend' },
    named: true,
    cite: cite(noBullshitTherapy, 'features'),
  },
})
