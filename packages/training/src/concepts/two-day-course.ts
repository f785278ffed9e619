import { singleSessionPage, singleSessionPublications } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

const { training: place } = singleSessionPage

/** The Dutch course: how long, where, for whom and with what in it. */
export const twoDayCourse = branch({
  'single-session-training': {
    kind: 'course',
    label: { en: 'Single Session Training', nl: 'Single Session Training' },
    definition: {
      en: 'A course of two days in which experienced colleagues learn to work with contacts that each stand alone.',
      nl: 'Een training van twee dagen waarin ervaren collega’s leren werken met gesprekken die elk op zich staan.',
    },
    synonyms: { en: ['two-day course', 'SST course'], nl: ['tweedaagse training'] },
    hints: { nl: ['cursus', 'opleiding'] },
    cite: [cite(place, 'course'), cite(place, 'entry')],
    notes: [
      {
        text: {
          en: 'A news item on the first such course at RINO Amsterdam names a wider audience: psychologists in primary care, with a master’s degree or registered as gz-psycholoog, and certified coaches.',
          nl: 'Een nieuwsbericht over de eerste training bij RINO Amsterdam noemt een breder publiek: eerstelijns-, master- en gz-psychologen en gecertificeerde coaches.',
        },
        cite: cite(singleSessionPublications.firstCourse),
      },
    ],
  },

  'two-days': {
    kind: 'property',
    broader: 'single-session-training',
    label: { en: 'two days', nl: 'tweedaags' },
    named: true,
    cite: cite(place, 'course'),
  },

  'rino-amsterdam': {
    kind: 'organisation',
    label: { en: 'RINO in Amsterdam', nl: 'RINO in Amsterdam' },
    definition: {
      en: 'The first of two bodies at which the course is given.',
      nl: 'De eerste van twee instellingen waar de training wordt gegeven.',
    },
    not: {
      'rino-groep-utrecht': {
        en: 'that is a second body, in another town',
        nl: 'dat is een tweede instelling, in een andere stad',
      },
    },
    synonyms: { en: ['RINO Amsterdam'] },
    cite: cite(place, 'course'),
  },

  'rino-groep-utrecht': {
    kind: 'organisation',
    label: { en: 'Rino Groep in Utrecht', nl: 'Rino Groep in Utrecht' },
    definition: {
      en: 'The second of two bodies at which the course is given.',
      nl: 'De tweede van twee instellingen waar de training wordt gegeven.',
    },
    not: {
      'rino-amsterdam': {
        en: 'that is the first body, in another town',
        nl: 'dat is de eerste instelling, in een andere stad',
      },
    },
    synonyms: { en: ['Rino Groep Utrecht', 'Rino Groep'] },
    cite: cite(place, 'course'),
  },

  'entry-requirement': {
    kind: 'criterion',
    broader: 'single-session-training',
    label: { en: 'entry requirements', nl: 'toelatingseisen' },
    definition: {
      en: 'One of three things the page asks its readers whether they have, before it offers them the course.',
      nl: 'Een van drie dingen waar de pagina naar vraagt voordat ze de training aanbiedt.',
    },
    basis: 'derived',
    cite: [cite(place, 'entry')],
    openQuestions: [
      {
        en: 'Whether somebody who lacks one of the three is turned away: the page only asks.',
        nl: 'Of iemand die een van de drie mist wordt afgewezen: de pagina vraagt alleen.',
      },
    ],
  },

  'university-degree-in-psychology': {
    kind: 'criterion',
    broader: 'entry-requirement',
    label: { en: 'a university degree in psychology', nl: 'universitaire opleiding psychologie' },
    named: true,
    synonyms: { en: ['university degree in psychology', 'psychology degree'] },
    cite: cite(place, 'entry'),
  },

  'broad-further-training': {
    kind: 'criterion',
    broader: 'entry-requirement',
    label: { en: 'broad further training', nl: 'brede nascholing' },
    named: true,
    hints: { en: ['postgraduate training', 'continuing education'], nl: ['nascholing'] },
    cite: cite(place, 'entry'),
  },

  'ample-experience': {
    kind: 'criterion',
    broader: 'entry-requirement',
    label: { en: 'ample experience', nl: 'ruime ervaring' },
    named: true,
    cite: cite(place, 'entry'),
    openQuestions: [
      {
        en: 'How much experience is ample: the page gives no number.',
        nl: 'Hoeveel ervaring ruim is: de pagina noemt geen getal.',
      },
    ],
  },

  'theory-and-practice': {
    kind: 'facet',
    broader: 'single-session-training',
    label: { en: 'a combination of theory and practice', nl: 'een combinatie van theorie en praktijk' },
    definition: {
      en: 'What the days consist of: the background and the elements of the method, and a great deal of exercise.',
      nl: 'Waar de dagen uit bestaan: achtergrond en elementen van de methode, en vooral veel doen.',
    },
    synonyms: { en: ['theory and practice'], nl: ['theorie en praktijk'] },
    cite: cite(place, 'content'),
  },

  'own-questions': {
    kind: 'facet',
    broader: 'single-session-training',
    label: { en: 'your own questions', nl: 'eigen vraagstukken' },
    definition: {
      en: 'What participants practise with: something that occupies them at that moment, so that they feel what the method is like.',
      nl: 'Waarmee deelnemers oefenen: iets wat hen op dat moment bezighoudt, zodat ze zelf merken hoe de methode werkt.',
    },
    synonyms: { en: ['own questions'] },
    cite: cite(place, 'content'),
  },
})
