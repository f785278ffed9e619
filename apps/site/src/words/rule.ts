import { said } from './said.ts'

/** The page of a rule or a note. */
export const rule = said({
  rule: { en: 'Rule', nl: 'Regel' },
  note: { en: 'Note', nl: 'Opmerking' },
  rules: { en: 'Rules', nl: 'Regels' },
  notes: { en: 'Notes', nl: 'Opmerkingen' },
  why: { en: 'Why', nl: 'Waarom' },
  whenBroken: { en: 'What to do when it is broken', nl: 'Wat te doen als hij overtreden is' },
  whatToDo: { en: 'What to do', nl: 'Wat te doen' },
  about: { en: 'About', nl: 'Gaat over' },
  tryIt: { en: 'Try it', nl: 'Probeer het' },
  saidWhen: { en: 'Said when', nl: 'Verschijnt als dit geldt' },
  appliesWhen: { en: 'Applies when', nl: 'Van toepassing als dit geldt' },
  metWhen: { en: 'Met when', nl: 'Nageleefd als dit geldt' },
  aboutThis: { en: 'About this rule', nl: 'Over deze regel' },
  whoSaysSo: { en: 'Who says so', nl: 'Wie het zegt' },
  howStrongly: { en: 'How strongly', nl: 'Hoe stellig' },
  wellFormed: {
    en: ', for without it the record would make no sense',
    nl: ', want zonder deze regel klopt het record niet',
  },
  ruleAsJson: { en: 'This rule as JSON', nl: 'Deze regel als JSON' },
  noteAsJson: { en: 'This note as JSON', nl: 'Deze opmerking als JSON' },
})
