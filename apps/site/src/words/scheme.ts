import { said } from './said.ts'

/** The page of a scheme, its table and its questionnaires. */
export const scheme = said({
  ofThemDefined: {
    en: (defined: number) => `${defined} of them defined, the others only named by the source`,
    nl: (defined: number) => `waarvan ${defined} met een definitie; de andere noemt de bron alleen`,
  },
  allAsJson: { en: 'all of it as JSON', nl: 'alles als JSON' },
  tree: { en: 'Tree', nl: 'Boomstructuur' },
  table: { en: 'Table', nl: 'Tabel' },
  rules: { en: 'Rules', nl: 'Regels' },
  rulesAndNotes: { en: 'Rules and notes', nl: 'Regels en opmerkingen' },
  decisions: { en: 'Decisions', nl: 'Beslissingen' },
  records: { en: 'Records', nl: 'Veldenlijsten' },
  recordsAndQuestionnaires: { en: 'Records and questionnaires', nl: 'Veldenlijsten en vragenlijsten' },
  downloads: { en: 'Downloads', nl: 'Downloads' },
  questionnaire: {
    en: (questions: number) =>
      `The questionnaire as the source words it: ${questions} questions with their options and codes.`,
    nl: (questions: number) =>
      `De vragenlijst zoals de bron die stelt: ${questions} vragen met hun opties en codes.`,
  },
  asRecord: { en: '{record}, as a record', nl: '{record}, als record' },
  filter: { en: 'Filter', nl: 'Filter' },
  shown: {
    en: (shown: number, all: number) => `${shown} of ${all}`,
    nl: (shown: number, all: number) => `${shown} van ${all}`,
  },
  asCsv: { en: 'Download these as CSV', nl: 'Download deze als CSV' },
  concepts: { en: 'Concepts', nl: 'Begrippen' },
  label: { en: 'Label', nl: 'Naam' },
  id: { en: 'Id', nl: 'Id' },
  kind: { en: 'Kind', nl: 'Soort' },
  parent: { en: 'Under', nl: 'Bredere term' },
  basis: { en: 'Basis', nl: 'Wie het zegt' },
})
