import { said } from './said.ts'

/** What is said of what a look-up found, loaded with its index. */
export const found = said({
  nothing: {
    en: 'Nothing is called that here. Try another word; words of up to three letters have to be whole.',
    nl: 'Zo heet hier niets. Probeer een ander woord; woorden tot drie letters moeten heel zijn.',
  },
  nearest: {
    en: 'Nothing is called that here. Nearest by spelling',
    nl: 'Zo heet hier niets. Naar spelling het dichtst erbij',
  },
  without: { en: (words: string) => `Nothing with ${words}`, nl: (words: string) => `Niets met ${words}` },
  together: {
    en: (words: string) => `Nothing with ${words} together`,
    nl: (words: string) => `Niets met ${words} samen`,
  },
  having: { en: (words: string) => `with ${words}`, nl: (words: string) => `wel met ${words}` },
  part: { en: 'with part of these words', nl: 'wel met een deel van deze woorden' },
  nearTo: {
    en: (words: string) => `nearest by spelling to ${words}`,
    nl: (words: string) => `naar spelling het dichtst bij ${words}`,
  },
  nothingFound: {
    en: 'Nothing found. The arrow keys lead to the list of all concepts.',
    nl: 'Niets gevonden. De pijltjestoetsen leiden naar de lijst van alle begrippen.',
  },
  arrows: { en: 'Use the arrow keys.', nl: 'Gebruik de pijltjestoetsen.' },
})
