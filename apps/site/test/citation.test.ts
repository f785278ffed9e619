import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mappingSet } from '@ssi/crosswalk'
import { releasedText } from '@ssi/tools/released'
import { afterAll, expect, it } from 'vitest'
import { conceptPages } from '../plugins/reference/concept-pages.ts'
import { conflictPages, trapsPage } from '../plugins/reference/crosswalk-pages.ts'
import { loadReference, type Reference } from '../plugins/reference/reference.ts'
import { siteAuthor } from '../site-address.ts'
import { bibtexSeenAt, textSeenAt } from '../src/reference/seen-at.ts'

const reference = await loadReference()
const releases = mkdtempSync(join(tmpdir(), 'releases-'))
afterAll(() => rmSync(releases, { recursive: true }))

const schemes = reference.domains.map(({ data }) => data.package.replace('@ssi/', ''))
for (const name of [...schemes, 'crosswalk']) {
  const version = name === 'crosswalk' ? mappingSet.version : '1.2.0'
  mkdirSync(join(releases, name, 'released'), { recursive: true })
  writeFileSync(join(releases, name, 'released/changes.json'), releasedText([{ version, changes: [] }]))
}

/** The reference with every scheme in one version, of which 1.2.0 alone was released. */
const inVersion = (version: string): Reference => ({
  ...reference,
  packages: releases,
  domains: reference.domains.map((domain) => {
    const { data } = domain
    return { ...domain, data: { ...data, scheme: { ...data.scheme, version } } }
  }),
})
const unreleased: Reference = { ...reference, packages: join(releases, 'elsewhere') }

const citationAt = (path: string, version: string) => {
  const versioned = inVersion(version)
  return versioned.domains
    .flatMap((domain) => conceptPages(versioned, domain))
    .find((page) => page.path === path)?.citation
}

it.for([
  ['1.2.0', 'version 1.2.0', true],
  ['1.3.0', 'version 1.3.0, not released yet', false],
] as const)(
  'cites a concept of %s by label, id, scheme, version and place, and gives no address while there is none',
  ([version, told, released]) => {
    const citation = citationAt('/foi/concepts/top-up-session/', version)
    expect(citation?.text.en).toBe(
      `The maintainers of @ssi. “‘Top up’ sessions” (foi:top-up-session). Definitions of psychosocial help: FOI questionnaire on single session interventions, ${told}. After: FOI response FOI1202, Question 2, second offering. Source: “Single Session Intervention (SSIs)”, publisher: an unidentified NHS trust, 2024-09-12, no address known.`,
    )
    expect(citation?.released).toBe(released)
    expect(citation).not.toHaveProperty('permalink')
  },
)

it.for([
  ['1.2.0', 'version 1.2.0'],
  ['1.3.0', 'version 1.3.0, not released yet'],
] as const)('gives a bibliography the same of %s', ([version, told]) => {
  expect(citationAt('/foi/concepts/top-up-session/', version)?.bibtex.en.split('\n')).toEqual([
    '@misc{foi-top-up-session,',
    '  author = {{The maintainers of @ssi}},',
    '  title = {{‘Top up’ sessions}},',
    `  howpublished = {Definitions of psychosocial help: FOI questionnaire on single session interventions, ${told}},`,
    '  note = {foi:top-up-session. After: FOI response FOI1202, Question 2, second offering. Source: “Single Session Intervention (SSIs)”, publisher: an unidentified NHS trust, 2024-09-12, no address known},',
    '  langid = {english},',
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

it.for([
  ['1.2.0', 'versie 1.2.0'],
  ['1.3.0', 'versie 1.3.0, nog niet uitgebracht'],
] as const)('gives a bibliography in Dutch of %s what the text in Dutch says', ([version, told]) => {
  const citation = citationAt('/single-session/concepts/client-in-control/', version)
  expect(citation?.bibtex.nl?.split('\n')).toEqual([
    '@misc{single-session-client-in-control,',
    '  author = {{The maintainers of @ssi}},',
    '  title = {{regie bij de cliënt}},',
    `  howpublished = {Definities van psychosociale hulp: Single session interventions, ${told}},`,
    '  note = {single-session:client-in-control. Naar: pagina over SSI, Single? (regie bij de cliënt; diagnose, plan, traject). Bron: “Single Session Interventions”, uitgever: vanempelpsycholoog.nl, 2023-11-25, https://vanempelpsycholoog.nl/single-session-interventions/},',
    '  langid = {dutch},',
    '}',
  ])
})

it('says of a document without date or address what is known of it', () => {
  const term = reference.domains
    .flatMap((domain) => conceptPages(reference, domain))
    .find(({ path }) => path === '/ndtms/concepts/relapse-prevention/')
  const source = '“NDTMS YP SECURE ESTATE INTERVENTIONS AID Dataset R”'
  expect(term?.citation.text.en).toContain(
    `Source: ${source}, publisher: not named (one of the NDTMS documents), no date given, for use from 2024-04-01, no address known.`,
  )
  expect(term?.citation.text.nl).toContain(
    `Bron: ${source}, uitgever: niet vermeld (een van de NDTMS-documenten), geen datum vermeld, voor gebruik vanaf 2024-04-01, geen adres bekend.`,
  )
})

it('cites a conflict by what it asks, and a trap as a trap, each at its own address', () => {
  const conflict = conflictPages(reference).find(({ path }) => path.endsWith('/may-the-client-come-back/'))
  expect(conflict?.citation.text.en).toMatch(
    /^The maintainers of @ssi\. “[^”]+\?” \(crosswalk:may-the-client-come-back\)\. Definitions of psychosocial help: Crosswalk between the documents, version .+\. After: .+\. Source: .+\.$/,
  )
  expect(conflict?.citation).not.toHaveProperty('anchor')
  const trap = trapsPage(reference).traps.find(({ id }) => id === 'medication-is-not-relapse-prevention')
  expect(trap?.citation.anchor).toBe('#medication-is-not-relapse-prevention')
  expect(trap?.citation.bibtex.en).toContain(`title = {{Trap: ${trap?.tempting.en}}},`)
})

it.for([
  ['released', inVersion('1.2.0'), `version ${mappingSet.version}. After: `],
  ['not released', unreleased, `version ${mappingSet.version}, not released yet. After: `],
] as const)('cites a conflict with the version of the crosswalk where it is %s', ([, versioned, told]) => {
  const texts = conflictPages(versioned).map(({ citation }) => citation.text.en)
  expect(texts.filter((text) => !text.includes(told))).toEqual([])
  expect(texts).not.toEqual([])
})

it('takes from a bibliography what would mean something to it', () => {
  const entries = reference.domains.flatMap((domain) =>
    conceptPages(reference, domain).flatMap(({ citation }) => Object.values(citation.bibtex)),
  )
  expect(entries.filter((entry) => /(?<!\\)[&%$#_]/.test(entry))).toEqual([])
})
