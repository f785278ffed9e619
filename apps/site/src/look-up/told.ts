import { language } from '../words/language.ts'
import { found } from '../words/found.ts'
import type { Answer } from './find.ts'

/** What the hits of a look-up do not have of the words, where they do not have all of them as they were typed. */
export function told({ hits, near, partly }: Answer): string | undefined {
  if (hits.length === 0) return found.nothing
  if (partly === undefined) return near ? `${found.nearest}:` : undefined
  const { without, having, apart } = partly
  const lacks =
    without.length === 0 ? found.together(listed(having, 'and')) : found.without(listed(without, 'or'))
  const words = listed(having, apart ? 'or' : 'and')
  const has = near ? found.nearTo(words) : without.length === 0 ? found.part : found.having(words)
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
