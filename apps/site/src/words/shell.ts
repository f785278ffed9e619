import { siteName } from '../../site-address.ts'
import { said } from './said.ts'

/** What stands around every page. */
export const shell = said({
  title: siteName,
  tagline: {
    en: 'Terms, codes and rules of public documents on psychosocial help, each traceable to the place it comes from.',
    nl: 'Termen, codes en regels uit openbare documenten over psychosociale hulp, elk te herleiden tot de vindplaats in de bron.',
  },
  skip: { en: 'Skip to the content', nl: 'Naar de inhoud' },
  site: { en: 'Site', nl: 'Site' },
  schemes: { en: 'Schemes', nl: 'Begrippenkaders' },
  index: { en: 'A–Z', nl: 'A–Z' },
  check: { en: 'Check', nl: 'Controleren' },
  sources: { en: 'Sources', nl: 'Bronnen' },
  crosswalk: { en: 'Crosswalk', nl: 'Verbanden' },
  docs: { en: 'Docs', nl: 'Uitleg' },
  api: { en: 'API', nl: 'API' },
  licences: { en: 'Sources and licences', nl: 'Bronnen en licenties' },
  changes: { en: 'Changes', nl: 'Wijzigingen' },
  downloads: { en: 'Downloads', nl: 'Downloads' },
  foot: {
    en: 'Definitions are in our own words, each with the place it comes from; labels and quoted questions are the sources’ own where they have them; the ids are this reference’s. Nothing here is clinical advice.',
    nl: 'De definities zijn in onze eigen woorden, elk met de vindplaats erbij; namen en aangehaalde vragen komen van de bronnen zelf, waar die ze hebben; de id’s zijn van dit naslagwerk. Niets hier is medisch advies.',
  },
  missing: { en: 'No page here', nl: 'Geen pagina' },
  missingSays: { en: 'No page has this address.', nl: 'Op dit adres staat geen pagina.' },
  missingHeading: { en: 'No page has this address', nl: 'Op dit adres staat geen pagina' },
  missingAdvice: {
    en: 'Look the term up in the field above, or go to the {first}. Ids are never reused: one that was published keeps its page.',
    nl: 'Zoek de term op in het veld hierboven, of ga naar de {first}. Een id wordt nooit opnieuw gebruikt: wat eens gepubliceerd is, houdt zijn pagina.',
  },
  firstPage: { en: 'first page', nl: 'eerste pagina' },
  failed: { en: 'This page failed', nl: 'Deze pagina is vastgelopen' },
  again: { en: 'Try again', nl: 'Opnieuw proberen' },
  notLoaded: { en: 'The page could not be loaded.', nl: 'De pagina kon niet worden geladen.' },
  loading: { en: 'Loading the page.', nl: 'De pagina wordt geladen.' },
  onlyEnglish: {
    en: 'This page is in English only.',
    nl: 'Deze pagina is er alleen in het Engels.',
  },
  fromEnglish: {
    en: 'The source is in English.',
    nl: 'De bron is Engels. Wat daaruit komt, ook de definities in onze eigen woorden, staat hier in het Engels, voor zover wij het niet vertaald hebben.',
  },
  rulesInOwn: { en: 'The rules are in English.', nl: 'De regels staan hier in het Nederlands.' },
  rulesPartly: {
    en: (own: number, all: number) => `In English: ${own} of the ${all} rules.`,
    nl: (own: number, all: number) => `In het Nederlands: ${own} van de ${all} regels.`,
  },
  rulesAsSource: {
    en: 'The rules are in the language of the source.',
    nl: 'Ook de regels staan hier in het Engels.',
  },
  partlyEnglish: {
    en: 'Some of the sources are in English.',
    nl: 'Een deel van de bronnen is Engels. Wat daaruit komt, ook de definities in onze eigen woorden, staat hier in het Engels, voor zover wij het niet vertaald hebben.',
  },
})
