import { expect, it } from 'vitest'
import { conceptPages } from '../plugins/reference/concept-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'

const reference = await loadReference()
const page = reference.domains
  .flatMap((domain) => conceptPages(reference, domain))
  .find(({ path }) => path === '/foi/concepts/top-up-session/')

it('cites a concept by label, id, scheme, version and place, and gives no address while there is none', () => {
  expect(page?.citation.text.en).toBe(
    '“‘Top up’ sessions” (foi:top-up-session), FOI questionnaire on single session interventions, not released yet. After: FOI response FOI1202, Question 2, second offering.',
  )
  expect(page?.citation).not.toHaveProperty('permalink')
})

it('gives a bibliography the same', () => {
  expect(page?.citation.bibtex.split('\n')).toEqual([
    '@misc{foi-top-up-session,',
    '  title = {{‘Top up’ sessions}},',
    '  howpublished = {FOI questionnaire on single session interventions, not released yet},',
    '  note = {foi:top-up-session. After: FOI response FOI1202, Question 2, second offering},',
    '}',
  ])
})

it('takes from a bibliography what would mean something to it', () => {
  const entries = reference.domains.flatMap((domain) =>
    conceptPages(reference, domain).map(({ citation }) => citation.bibtex),
  )
  expect(entries.filter((entry) => /(?<!\\)[&%$#_]/.test(entry))).toEqual([])
})
