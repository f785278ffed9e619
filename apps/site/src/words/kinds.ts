import { said } from './said.ts'

/** What it means that a concept is of a kind. */
export const kindMeanings = said({
  activity: { en: 'something that people do', nl: 'iets wat mensen doen' },
  claim: {
    en: 'what somebody says is so, of the people it speaks of',
    nl: 'wat iemand beweert, over de mensen over wie het gaat',
  },
  class: {
    en: 'a group of things that belong together, or a kind of thing',
    nl: 'een groep van dingen die bij elkaar horen, of een soort',
  },
  condition: { en: 'the state that somebody is in', nl: 'de toestand waarin iemand is' },
  course: { en: 'something that is taught as a whole', nl: 'iets wat als geheel wordt gegeven' },
  criterion: { en: 'what has to hold for something to count', nl: 'wat moet gelden voordat iets meetelt' },
  document: { en: 'something written or recorded', nl: 'iets wat geschreven of vastgelegd is' },
  event: { en: 'something that happens, at a time', nl: 'iets wat op een moment gebeurt' },
  facet: { en: 'a side from which something is described', nl: 'een kant waarvan iets wordt beschreven' },
  method: { en: 'a way of helping that has a name', nl: 'een manier van helpen met een naam' },
  motion: {
    en: 'a sentence to argue about, which the source does not teach',
    nl: 'een zin om over te debatteren, die de bron niet leert',
  },
  name: { en: 'what others call something', nl: 'hoe anderen iets noemen' },
  option: {
    en: 'one of the answers or forms to choose from',
    nl: 'een van de antwoorden of vormen om uit te kiezen',
  },
  organisation: { en: 'a body or a business', nl: 'een instelling of een bedrijf' },
  outcome: {
    en: 'what a learner is to be able to do afterwards',
    nl: 'wat een deelnemer daarna moet kunnen',
  },
  person: { en: 'somebody by name', nl: 'iemand met naam' },
  population: {
    en: 'the people that help or a statement is for',
    nl: 'de mensen voor wie hulp of een uitspraak is',
  },
  problem: { en: 'what somebody may need help with', nl: 'waar iemand hulp bij kan zoeken' },
  property: {
    en: 'something that has a value: a number, a day, a name',
    nl: 'iets wat een waarde heeft: een getal, een dag, een naam',
  },
  purpose: { en: 'what something is done for', nl: 'waar iets voor dient' },
  quality: { en: 'how something is, or is meant to be', nl: 'hoe iets is of bedoeld is' },
  question: { en: 'something that is asked', nl: 'iets wat wordt gevraagd' },
  role: {
    en: 'the part or profession in which somebody acts',
    nl: 'de rol of het beroep waarin iemand handelt',
  },
  service: {
    en: 'help that is provided, or who provides it',
    nl: 'hulp die wordt geboden, of wie die biedt',
  },
  setting: { en: 'where or through whom help is given', nl: 'waar of via wie hulp wordt gegeven' },
  skill: { en: 'something that somebody can do, or uses', nl: 'iets wat iemand kan of inzet' },
  task: { en: 'a piece of work for learners', nl: 'een stuk werk voor deelnemers' },
  topic: { en: 'a subject of a course', nl: 'een onderwerp van een training' },
})
