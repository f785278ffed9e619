import { said } from './said.ts'

/** What of the crosswalk stands on the page of a concept. */
export const crosswalk = said({
  tempting: { en: 'Tempting', nl: 'Ligt voor de hand' },
  wrong: { en: 'Why it is wrong', nl: 'Waarom het niet klopt' },
  instead: { en: 'Instead', nl: 'In plaats daarvan' },
  treatment: { en: 'What the checks make of it:', nl: 'Wat de controles ermee doen:' },
  nearest: { en: 'Nearest in other sources', nl: 'Wat het dichtst in de buurt komt in andere bronnen' },
  whereDisagree: { en: 'Where sources disagree', nl: 'Waar bronnen elkaar tegenspreken' },
  itsPage: { en: 'The page of this conflict', nl: 'De pagina van deze tegenspraak' },
  temptingAndWrong: { en: 'Tempting and wrong', nl: 'Ligt voor de hand, maar klopt niet' },
  judged: {
    en: (confidence: string, when: string) => `${confidence} confidence, judged ${when}`,
    nl: (confidence: string, when: string) => `${confidence} zekerheid, beoordeeld ${when}`,
  },
  thisMapping: { en: 'this mapping', nl: 'dit verband' },
  differs: { en: 'Differs:', nl: 'Verschilt:' },
  among: {
    en: (label: string) => `${label} among its neighbours`,
    nl: (label: string) => `${label} tussen zijn buren`,
  },
  picture: {
    en: 'To the left its own scheme, to the right the other documents; a broken line is no more than related. The lists on this page say the same.',
    nl: 'Links het eigen begrippenkader, rechts de andere documenten; een onderbroken lijn is niet meer dan verwant. De lijsten op deze pagina zeggen hetzelfde.',
  },
  under: { en: 'stands under', nl: 'staat onder' },
  over: { en: 'stands over', nl: 'staat boven' },
})

/** Mappings as verbs. */
export const predicateWords = said({
  exactMatch: { en: 'is the same as', nl: 'is hetzelfde als' },
  closeMatch: { en: 'is close to', nl: 'ligt dicht bij' },
  broadMatch: { en: 'is narrower than', nl: 'is nauwer dan' },
  narrowMatch: { en: 'is broader than', nl: 'is breder dan' },
  relatedMatch: { en: 'is related to', nl: 'is verwant met' },
  'no-match': { en: 'has no match in', nl: 'heeft geen tegenhanger in' },
})

/** How sure somebody was. */
export const confidenceWords = said({
  high: { en: 'high', nl: 'hoge' },
  medium: { en: 'medium', nl: 'gemiddelde' },
  low: { en: 'low', nl: 'lage' },
})
