import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { conceptPages } from '../plugins/reference/concept-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { siteAuthor } from '../site-address.ts'
import { bibtexSeenAt, textSeenAt } from '../src/reference/seen-at.ts'

const reference = await loadReference()
const page = reference.domains
  .flatMap((domain) => conceptPages(reference, domain))
  .find(({ path }) => path === '/foi/concepts/top-up-session/')

it('cites a concept by label, id, scheme, version and place, and gives no address while there is none', () => {
  expect(page?.citation.text.en).toBe(
    '“‘Top up’ sessions” (foi:top-up-session). Definitions of psychosocial help: FOI questionnaire on single session interventions, version 0.0.0, not released yet. After: FOI response FOI1202, Question 2, second offering. Source: “Single Session Intervention (SSIs)”, an unidentified NHS trust, 2024-09-12.',
  )
  expect(page?.citation).not.toHaveProperty('permalink')
})

it('gives a bibliography the same', () => {
  expect(page?.citation.bibtex.en.split('\n')).toEqual([
    '@misc{foi-top-up-session,',
    '  author = {{The maintainers of @ssi}},',
    '  title = {{‘Top up’ sessions}},',
    '  howpublished = {Definitions of psychosocial help: FOI questionnaire on single session interventions, version 0.0.0, not released yet},',
    '  note = {foi:top-up-session. After: FOI response FOI1202, Question 2, second offering. Source: “Single Session Intervention (SSIs)”, an unidentified NHS trust, 2024-09-12},',
    '}',
  ])
})

const seen = { address: 'https://definitions.example/foi/concepts/top-up-session/', day: '2026-11-22' }

it('adds where and when the page was seen', () => {
  expect(textSeenAt('“A term” (foi:a-term).', seen)).toBe(
    '“A term” (foi:a-term). Seen 22 November 2026: https://definitions.example/foi/concepts/top-up-session/',
  )
  expect(bibtexSeenAt('@misc{a,\n  title = {A},\n}', seen)).toBe(
    '@misc{a,\n  title = {A},\n  url = {https://definitions.example/foi/concepts/top-up-session/},\n  urldate = {2026-11-22},\n}',
  )
})

it('does not give the address twice where the citation has its own', () => {
  expect(textSeenAt('“A term”, https://own.example/.', seen, 'https://own.example/')).toBe(
    '“A term”, https://own.example/. Seen 22 November 2026.',
  )
  expect(bibtexSeenAt('@misc{a,\n}', seen, 'https://own.example/')).toBe(
    '@misc{a,\n  urldate = {2026-11-22},\n}',
  )
})

it('names as author whom the file for citing the software names', () => {
  expect(readFileSync(new URL('../../../CITATION.cff', import.meta.url), 'utf8')).toContain(
    `- name: ${siteAuthor}\n`,
  )
})

it('gives a bibliography in Dutch what the text in Dutch says', () => {
  const dutch = reference.domains
    .flatMap((domain) => conceptPages(reference, domain))
    .find(({ path }) => path === '/single-session/concepts/client-in-control/')
  expect(dutch?.citation.bibtex.nl?.split('\n')).toEqual([
    '@misc{single-session-client-in-control,',
    '  author = {{The maintainers of @ssi}},',
    '  title = {{regie bij de cliënt}},',
    '  howpublished = {Definities van psychosociale hulp: Single session interventions, versie 0.0.0, nog niet uitgebracht},',
    '  note = {single-session:client-in-control. Naar: pagina over SSI, Single?, regie bij de cliënt; pagina over SSI, Single?, diagnose, plan, traject. Bron: “Single Session Interventions”, vanempelpsycholoog.nl, 2023-11-25, https://vanempelpsycholoog.nl/single-session-interventions/},',
    '}',
  ])
})

it('takes from a bibliography what would mean something to it', () => {
  const entries = reference.domains.flatMap((domain) =>
    conceptPages(reference, domain).flatMap(({ citation }) => Object.values(citation.bibtex)),
  )
  expect(entries.filter((entry) => /(?<!\\)[&%$#_]/.test(entry))).toEqual([])
})
