import { singleSessionPage, singleSessionPublications } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'
import { namedPartners } from '../choices.ts'

const { session } = singleSessionPage

/** With whom, or with what, one may talk; the list is open and is not that of the six experts. */
export const partners = branch({
  'session-partner': {
    kind: 'facet',
    broader: elsewhere('session'),
    label: { en: 'partner in the talk', nl: 'gesprekspartner' },
    definition: {
      en: 'Somebody, or a programme, that a person works with in a session; six are named as examples.',
      nl: 'Iemand, of een programma, waarmee je in een sessie werkt; er worden er zes als voorbeeld genoemd.',
    },
    not: {
      [elsewhere('six-experts')]: {
        en: 'those are one provider’s; only the career coach is in both lists for certain',
        nl: 'die zijn van één aanbieder; alleen de loopbaancoach staat zeker in beide rijtjes',
      },
    },
    cite: cite(session, 'partners'),
  },

  'programme-with-age-peers': {
    kind: 'option',
    broader: 'session-partner',
    label: namedPartners['programme-with-age-peers'].label,
    definition: {
      en: 'A programme that professionals have composed with care, in which people of one’s own age take part.',
      nl: 'Een programma dat door vakmensen met zorg is gemaakt en waarin mensen van dezelfde leeftijd meedoen.',
    },
    cite: cite(session, 'partners'),
  },

  'career-coach': {
    kind: 'role',
    broader: 'session-partner',
    label: namedPartners['career-coach'].label,
    named: true,
    cite: [cite(session, 'partners'), cite(singleSessionPage.netherlands, 'experts')],
  },

  'confidential-adviser': {
    kind: 'role',
    broader: 'session-partner',
    label: namedPartners['confidential-adviser'].label,
    named: true,
    cite: cite(session, 'partners'),
  },

  'expert-by-experience': {
    kind: 'role',
    broader: 'session-partner',
    label: namedPartners['expert-by-experience'].label,
    named: true,
    cite: cite(session, 'partners'),
  },

  student: {
    kind: 'role',
    broader: 'session-partner',
    label: namedPartners.student.label,
    named: true,
    cite: cite(session, 'partners'),
  },

  psychologist: {
    kind: 'role',
    broader: 'session-partner',
    label: namedPartners.psychologist.label,
    named: true,
    cite: cite(session, 'partners'),
  },

  'trained-in-the-method': {
    kind: 'quality',
    broader: 'session-partner',
    label: { en: 'trained in the method', nl: 'getraind in de methode' },
    named: true,
    cite: cite(session, 'training'),
    notes: [
      {
        text: {
          en: 'By a news item RINO Amsterdam gave the first course in single session therapy, by Hanneman and van Empel, for psychologists and certified coaches.',
          nl: 'Volgens een nieuwsbericht gaf RINO Amsterdam de eerste training single session therapy, door Hanneman en van Empel, voor psychologen en gecertificeerde coaches.',
        },
        cite: cite(singleSessionPublications.firstCourse),
      },
    ],
    openQuestions: [
      {
        en: 'Whether it is asked of every partner: the page has a fragment without a verb.',
        nl: 'Of het voor iedere gesprekspartner geldt: op de pagina staat een zin zonder werkwoord.',
      },
    ],
  },
})
