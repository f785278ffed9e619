import { language } from '../words/language.ts'
import { lookUp } from '../words/look-up.ts'
import type { Answer } from './find.ts'

/** What the hits of a look-up do not have of the words, where they do not have all of them as they were typed. */
export function told({ hits, near, partly }: Answer): string | undefined {
  if (hits.length === 0) return lookUp.nothing
  if (partly === undefined) return near ? `${lookUp.nearest}:` : undefined
  const { without, having, apart } = partly
  const lacks =
    without.length === 0 ? lookUp.together(listed(having, 'and')) : lookUp.without(listed(without, 'or'))
  const words = listed(having, apart ? 'or' : 'and')
  const has = near ? lookUp.nearTo(words) : without.length === 0 ? lookUp.part : lookUp.having(words)
  return `${lacks}; ${has}:`
}

const lists = {
  and: new Intl.ListFormat(language, { type: 'conjunction' }),
  or: new Intl.ListFormat(language, { type: 'disjunction' }),
}

/** Words in quotes, one after the other. */
function listed(words: readonly string[], joined: keyof typeof lists): string {
  return lists[joined].format(words.map((word) => `‘${word}’`))
}
