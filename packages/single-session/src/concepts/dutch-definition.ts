import { singleSessionPage, singleSessionPublications as publications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

const { definition, interventions, session, single } = singleSessionPage

/** What the Dutch page calls single session interventions: what holds of each contact, and of the session itself. */
export const dutchDefinition = branch({
  'dutch-single-session-interventions': {
    kind: 'class',
    label: { en: 'Single Session Interventions (SSI)', nl: 'Single Session Interventions (SSI’s)' },
    definition: {
      en: 'Help that a person uses when needed, in contacts that each stand alone, none booked by the service.',
      nl: 'Hulp die je gebruikt wanneer dat nodig is, in contacten die elk op zichzelf staan, zonder dat de hulpverlener een volgend contact vastlegt.',
    },
    basis: 'derived',
    not: {
      [elsewhere('single-session-intervention')]: {
        en: 'that is planned for one time, therapeutic, and for one issue',
        nl: 'die is gepland voor één keer, therapeutisch, en voor één vraag',
      },
      'diagnosis-plan-trajectory': {
        en: 'there the professional takes the lead, here the client does',
        nl: 'daar neemt de professional de leiding, hier de cliënt',
      },
    },
    hints: {
      en: ['SSI', 'SSIs'],
      nl: ['SSI', 'SSI’s', 'single session', 'eenmalige interventie', 'eenmalig gesprek'],
    },
    cite: [
      cite(definition, 'standalone'),
      cite(single, 'eachStandsAlone'),
      cite(single, 'availability'),
      cite(single, 'followUp'),
    ],
    notes: [
      {
        text: {
          en: 'Yet says the same of its own talks: each is complete, no follow-up is planned, and the initiative is the client’s.',
          nl: 'Yet zegt hetzelfde over de eigen gesprekken: elk gesprek is af, er is geen vervolg gepland en de cliënt neemt het initiatief.',
        },
        cite: cite(publications.yet),
      },
    ],
  },

  'diagnosis-plan-trajectory': {
    kind: 'class',
    label: { en: 'diagnosis, plan, trajectory', nl: 'diagnose – plan – traject' },
    definition: {
      en: 'The way of working set against this method: a professional finds out what is wrong, plans, and starts a course of treatment.',
      nl: 'De werkwijze waar deze methode tegenover staat: een professional stelt vast wat er is, maakt een plan en begint een traject.',
    },
    not: {
      'advised-trajectory': {
        en: 'that is only advised and talked over; nothing starts',
        nl: 'dat wordt alleen geadviseerd en besproken; er begint niets',
      },
    },
    cite: cite(single, 'contrast'),
  },

  'quickly-available': {
    kind: 'quality',
    broader: 'dutch-single-session-interventions',
    label: { en: 'quickly available', nl: 'snel beschikbaar' },
    definition: {
      en: 'The professional, or the intervention, can be had soon; no number of days is given.',
      nl: 'Je kunt vlug terecht bij de professional of de interventie; een aantal dagen staat er niet.',
    },
    cite: cite(single, 'availability'),
  },

  'as-needed': {
    kind: 'quality',
    broader: 'dutch-single-session-interventions',
    label: { en: 'as needed', nl: 'als nodig' },
    definition: {
      en: 'The client uses the help when there is reason to, and not by a schedule.',
      nl: 'Je gebruikt de hulp wanneer daar reden voor is, niet volgens een schema.',
    },
    cite: [cite(definition, 'asNeeded'), cite(single, 'availability')],
  },

  'client-initiative': {
    kind: 'property',
    broader: 'dutch-single-session-interventions',
    label: { en: 'initiative of the client', nl: 'initiatief van de cliënt' },
    definition: {
      en: 'The person may come back when they choose to, online or in person.',
      nl: 'Je mag terugkomen wanneer je dat zelf wilt, online of in levenden lijve.',
    },
    hints: { en: ['return', 'coming back'], nl: ['terugkomen', 'langskomen'] },
    cite: cite(single, 'returning'),
  },

  'advised-trajectory': {
    kind: 'property',
    broader: 'dutch-single-session-interventions',
    label: { en: 'advising a trajectory', nl: 'traject adviseren' },
    definition: {
      en: 'Where longer treatment is called for, the session may recommend and discuss it, which is not yet starting it.',
      nl: 'Is er meer nodig, dan kan de sessie een langer traject aanraden en bespreken; beginnen is dat nog niet.',
    },
    cite: cite(single, 'trajectory'),
  },

  'being-stuck': {
    kind: 'condition',
    label: { en: 'being stuck', nl: 'vastlopen' },
    definition: {
      en: 'Why people seek help: something is wrong, or a change they want does not come off.',
      nl: 'Waarom mensen hulp zoeken: er is iets mis, of een verandering die ze willen lukt niet.',
    },
    not: {
      [elsewhere('specific-issue-or-problem')]: {
        en: 'that names no wanted change',
        nl: 'daar komt een gewenste verandering niet in voor',
      },
    },
    cite: cite(session, 'reason'),
  },

  'term-intervention': {
    kind: 'claim',
    population: { en: 'the field of single session work', nl: 'het werkveld van single sessions' },
    label: { en: 'intervention is the better term', nl: 'interventie is de betere term' },
    definition: {
      en: 'The page prefers the wider word, because it leaves open whether something is therapy and covers all ways of offering it.',
      nl: 'De pagina kiest het ruimere woord, omdat dat openlaat of iets therapie is en alle manieren van aanbieden omvat.',
    },
    cite: cite(interventions, 'term'),
  },
})
