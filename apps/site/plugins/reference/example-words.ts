import { isFullId, related } from '@ssi/crosswalk'
import { type Concept, inLanguage, type Language } from '@ssi/taxonomy'
import type { ExampleWord } from '../../src/look-up/LookUp.tsx'
import { conceptsOf, type Reference } from './reference.ts'

const isAbbreviation = (word: string): boolean => /^[A-Z]{2,}$/.test(word)
const isShort = (label: string): boolean => label.split(' ').length <= 3
const isOneWord = (label: string): boolean => /^\p{Ll}+$/u.test(label)

/** Three words that a reader may try: a label, an abbreviation, and a label of the other language. */
export function exampleWords({ domains }: Reference, language: Language): readonly ExampleWord[] {
  const concepts = domains
    .flatMap((domain) =>
      conceptsOf(domain).map((concept) => ({
        concept,
        often: mappingsOf(`${domain.data.scheme.id}:${concept.id}`),
      })),
    )
    .toSorted((a, b) => b.often - a.often)
    .map(({ concept }) => concept)
  const other = language === 'en' ? 'nl' : 'en'
  const translated = concepts.filter(({ label }) => label.nl !== undefined && label.nl !== label.en)
  const label = (language === 'en' ? concepts : translated)
    .map((concept) => inLanguage(concept.label, language))
    .find(isShort)
  const abroad = translated.map((concept) => inLanguage(concept.label, other)).find(isOneWord)
  return [
    { word: label ?? '', language },
    { word: mostShared(concepts.flatMap(abbreviationsOf)), language: 'en' as const },
    { word: abroad ?? '', language: other } as const,
  ].filter(({ word }) => word !== '')
}

function mappingsOf(id: string): number {
  return isFullId(id) ? related(id).mappings.length : 0
}

function abbreviationsOf({ synonyms = {} }: Concept): readonly string[] {
  return Object.values(synonyms).flat().filter(isAbbreviation)
}

/** The word that most have in common, the first of those. */
function mostShared(words: readonly string[]): string {
  const often = (word: string) => words.filter((each) => each === word).length
  return words.toSorted((a, b) => often(b) - often(a))[0] ?? ''
}
