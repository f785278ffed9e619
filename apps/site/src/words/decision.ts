import { said } from './said.ts'

/** The page of a decision. */
export const decision = said({
  decisions: { en: 'Decisions', nl: 'Beslissingen' },
  decision: { en: 'Decision', nl: 'Beslissing' },
  decide: { en: 'Decide', nl: 'Beslis' },
  everyPath: { en: 'Every path', nl: 'Elke weg' },
  table: { en: 'The table', nl: 'De tabel' },
  questionsAndPlaces: { en: 'The questions and their places', nl: 'De vragen en hun vindplaatsen' },
  wholeRecord: { en: 'Check a whole record', nl: 'Controleer een heel record' },
  howToRead: {
    en: 'Read from top to bottom: an answer ends in an outcome, to the side, or leads on to the next question.',
    nl: 'Lees van boven naar beneden: een antwoord eindigt opzij in een uitkomst, of leidt naar de volgende vraag.',
  },
  overlap: {
    en: 'Rows may overlap; where more than one is true, they say the same.',
    nl: 'Rijen mogen overlappen; waar er meer dan één opgaat, zeggen ze hetzelfde.',
  },
  rules: { en: 'Rules and notes about what comes out', nl: 'Regels en opmerkingen over wat eruit komt' },
  outcomes: { en: 'What can come out', nl: 'Wat eruit kan komen' },
  questions: { en: 'The questions', nl: 'De vragen' },
  notKnown: { en: 'Not known', nl: 'Niet bekend' },
  when: { en: 'When', nl: 'Als' },
  otherwise: { en: 'Otherwise', nl: 'Anders' },
  noRow: { en: 'when no row is true', nl: 'als geen enkele rij opgaat' },
  about: { en: 'About this decision', nl: 'Over deze beslissing' },
  rowsNamePlace: {
    en: (rows: number) => `Each of the ${rows} rows names its place.`,
    nl: (rows: number) => `Bij elk van de ${rows} rijen staat de vindplaats.`,
  },
  asJson: { en: 'This decision as JSON', nl: 'Deze beslissing als JSON' },
  inCode: { en: 'How to make this decision in code', nl: 'Deze beslissing nemen in code' },
})
