import { said } from './said.ts'

/** A decision made by its questions. */
export const decideWords = {
  limit: {
    en: 'That is a limit of the source, and says nothing against the work or the person.',
    nl: 'Dat is een grens van de bron, en zegt niets over het werk of de persoon.',
  },
  notDecided: { en: 'Not decided yet', nl: 'Nog niet beslist' },
  notByKnown: { en: 'Not decided by what is known', nl: 'Niet te beslissen met wat bekend is' },
  possible: {
    en: (count: number, of: number, outcomes: string) =>
      `${count} of ${of} outcomes are possible: ${outcomes}.`,
    nl: (count: number, of: number, outcomes: string) =>
      `${count} van ${of} uitkomsten zijn mogelijk: ${outcomes}.`,
  },
  or: { en: 'or', nl: 'of' },
  notKnown: { en: 'Not known', nl: 'Niet bekend' },
} as const

/** A decision made by its questions, in the reader's language. */
export const decide = said({
  ...decideWords,
  noScript: {
    en: 'Answering needs JavaScript, because it happens in your browser and nowhere else. Every path and the table stand below.',
    nl: 'Antwoorden kan alleen met JavaScript, omdat het in je browser gebeurt en nergens anders. Elke weg en de tabel staan hieronder.',
  },
  doesNotWait: {
    en: 'The outcome does not wait for this answer.',
    nl: 'De uitkomst wacht niet op dit antwoord.',
  },
  staysHere: {
    en: 'The answers stay in your browser. They enter an address only in a link that you copy.',
    nl: 'De antwoorden blijven in je browser. Ze komen alleen in een adres als je een link kopieert.',
  },
  seeWhy: { en: ': see why', nl: ': zie waarom' },
  allAsked: {
    en: 'All that could still matter was asked.',
    nl: 'Alles wat nog kon uitmaken, is gevraagd.',
  },
  decided: {
    en: 'Decided. Nothing that is still unknown can change it.',
    nl: 'Beslist. Niets van wat nog onbekend is, kan dat veranderen.',
  },
  question: { en: (number: number) => `Question ${number}`, nl: (number: number) => `Vraag ${number}` },
  changeQuestion: {
    en: (number: number) => `Change question ${number}`,
    nl: (number: number) => `Verander vraag ${number}`,
  },
  back: { en: 'Back', nl: 'Terug' },
  toOpen: { en: 'Leave it, to the open question', nl: 'Laat zo, naar de open vraag' },
  leave: { en: 'Leave it as it is', nl: 'Laat zoals het is' },
  change: { en: 'Change', nl: 'Verander' },
  theAnswerTo: { en: ' the answer to “{question}”', nl: ' het antwoord op “{question}”' },
  stillOpen: { en: 'Still open', nl: 'Nog open' },
  leadsOn: { en: 'leads on', nl: 'leidt verder' },
  noRow: {
    en: (rows: number) => `None of the ${rows} rows of the table is true of these answers.`,
    nl: (rows: number) => `Geen van de ${rows} rijen van de tabel gaat op voor deze antwoorden.`,
  },
  why: { en: 'Why', nl: 'Waarom' },
  result: { en: 'Result', nl: 'Uitslag' },
  path: { en: 'The path', nl: 'De weg' },
  oneMore: { en: 'One more answer would settle it', nl: 'Nog één antwoord beslist het' },
  copied: { en: (what: string) => `${what} copied.`, nl: (what: string) => `${what} gekopieerd.` },
  text: { en: 'Text', nl: 'Tekst' },
  link: { en: 'Link', nl: 'Link' },
  notCopied: {
    en: 'The browser did not allow copying.',
    nl: 'De browser stond kopiëren niet toe.',
  },
  forMinutes: { en: 'Copy for the minutes', nl: 'Kopieer voor de notulen' },
  copyLink: { en: 'Copy link with the answers', nl: 'Kopieer link met de antwoorden' },
  print: { en: 'Print', nl: 'Afdrukken' },
  startAgain: { en: 'Start again', nl: 'Begin opnieuw' },
  unknownInLink: {
    en: 'The link holds what this page does not know: {first}{more}. It was left out; check the answers below.',
    nl: 'In de link staat iets wat deze pagina niet kent: {first}{more}. Het is weggelaten; kijk de antwoorden hieronder na.',
  },
  more: { en: (count: number) => ` and ${count} more`, nl: (count: number) => ` en nog ${count}` },
  howPut: { en: 'How the questions are put', nl: 'Hoe de vragen worden gesteld' },
  oneByOne: { en: 'One question at a time', nl: 'Eén vraag tegelijk' },
  allAtOnce: { en: 'All at once', nl: 'Alle tegelijk' },
  answers: { en: 'Answers', nl: 'Antwoorden' },
  notKnownList: { en: 'Not known:', nl: 'Niet bekend:' },
  noneAsked: { en: 'none of what was asked.', nl: 'niets van wat gevraagd is.' },
  source: { en: 'Source:', nl: 'Bron:' },
  forceToday: {
    en: 'This reference does not know whether the source still applies.',
    nl: 'Of de bron nu nog geldt, weet dit naslagwerk niet.',
  },
  imprint: {
    en: (scheme: string, version: string, id: string) => `${scheme}, version ${version}, decision ${id}.`,
    nl: (scheme: string, version: string, id: string) => `${scheme}, versie ${version}, beslissing ${id}.`,
  },
})
