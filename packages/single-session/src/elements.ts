/** What the elements of the two definitions are called, by the id of their concept. */
export const elements = {
  planned: { en: 'planned', nl: 'gepland' },
  'one-time': { en: 'one-time', nl: 'eenmalig' },
  'immediate-support-and-guidance': {
    en: 'immediate support and guidance',
    nl: 'directe steun en begeleiding',
  },
  'specific-issue-or-problem': {
    en: 'specific issue or problem',
    nl: 'bepaalde kwestie of bepaald probleem',
  },
  'therapeutic-intent': { en: 'therapeutic in intent', nl: 'therapeutisch bedoeld' },
  standalone: { en: 'standalone intervention', nl: 'op zichzelf staande interventie' },
  'no-presumption-of-follow-up': {
    en: 'without presuming follow up',
    nl: 'zonder uit te gaan van een vervolg',
  },
  'no-presumption-of-repeat-use': {
    en: 'without presuming repeat use',
    nl: 'zonder uit te gaan van herhaald gebruik',
  },
  'self-help-used-just-once': {
    en: 'self-help intervention designed to be used just once',
    nl: 'zelfhulp die voor één keer gebruik is gemaakt',
  },
  'one-off-assessment': {
    en: 'one-off assessment without guidance or therapeutic support',
    nl: 'eenmalig onderzoek zonder begeleiding of therapeutische steun',
  },
  'each-contact-stands-alone': { en: 'each contact stands alone', nl: 'elk gesprek staat op zichzelf' },
  'client-in-control': { en: 'the client is in control', nl: 'regie bij de cliënt' },
  'no-follow-up-appointment': { en: 'no follow-up appointment', nl: 'geen vervolgafspraak' },
  session: { en: 'session', nl: 'sessie' },
  'change-of-behaviour-and-beliefs': {
    en: 'aimed at changing behaviour and beliefs',
    nl: 'gericht op gedrag en overtuigingen',
  },
  'session-structure': { en: 'structure of a session', nl: 'structuur van een sessie' },
}
