import { inLanguage, type Scheme, type Text } from '@ssi/taxonomy'
import { dutchFolder, siteAddress } from '../../site-address.ts'

/** Something as a text cites it: its words, its id, the version it stands in, its address, and where it is taken from. */
export function citationOf(
  { title, version }: Pick<Scheme, 'title' | 'version'>,
  words: Text,
  id: string,
  path: string,
  places: readonly Text[],
): Text {
  const after = (language: 'en' | 'nl') => places.map((place) => inLanguage(place, language)).join('; ')
  const english = {
    en: `“${words.en}” (${id}), ${title.en}, version ${version}, ${siteAddress}${path}. After: ${after('en')}.`,
  }
  // A name is the same in every language.
  if (words.nl === undefined && title.nl === undefined) return english
  return {
    ...english,
    nl: `“${inLanguage(words, 'nl')}” (${id}), ${inLanguage(title, 'nl')}, versie ${version}, ${siteAddress}${dutchFolder}${path}. Naar: ${after('nl')}.`,
  }
}
