import { describe, expect, it } from 'vitest'
import { loadReference } from '../../plugins/reference/reference.ts'
import { dutchFolder, siteAddress } from '../../site-address.ts'
import { builtPages, isFile, readBuilt } from './site.ts'

const reference = await loadReference()
const pages = builtPages()

/** Addresses of the site that a text in Markdown leads to. */
function linksIn(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/\]\((\/[^)\s#]*)/g), ([, link = '']) => link)
}

/** Where a page is in English: a page in Dutch tells the same under the same address. */
function inEnglish(path: string): string {
  return path.replace(`${dutchFolder}/`, '/')
}

/** What all pages in English tell of one type of schema.org. */
function told(type: string): readonly Readonly<Record<string, unknown>>[] {
  const english = pages.filter(({ path }) => !path.startsWith(`${dutchFolder}/`))
  return english.flatMap(({ path, data }) =>
    data.filter((each) => each['@type'] === type).map((each) => ({ path, ...each })),
  )
}

describe('for machines', () => {
  it('every page is there as Markdown too, with its heading, and says where', () => {
    const faults = pages.flatMap(({ path, markdown }) =>
      markdown === `${path}index.md` && isFile(markdown) && /^# \S/m.test(readBuilt(markdown)) ? [] : [path],
    )
    expect(faults).toEqual([])
  })

  it('every link of the Markdown leads somewhere', () => {
    const faults = pages.flatMap(({ markdown }) =>
      linksIn(readBuilt(markdown)).flatMap((link) => (isFile(link) ? [] : [`${markdown} leads to ${link}`])),
    )
    expect(faults).toEqual([])
  })

  it('llms.txt names the reference, says what it is, and leads to the Markdown of every scheme and guide', () => {
    const text = readBuilt('llms.txt')
    const links = linksIn(text)
    expect(text).toMatch(/^# .+\n\n> .+\n\n## Schemes\n\n- \[/)
    expect(links.filter((link) => !isFile(link))).toEqual([])
    expect(new Set(links).size).toBe(links.length)
    for (const { scheme } of reference.domains) expect(links).toContain(`${scheme.href}index.md`)
    const guides = pages.filter(({ path }) => path.startsWith('/docs/guides/'))
    expect(links).toEqual(expect.arrayContaining(guides.map(({ markdown }) => markdown)))
  })

  it('llms.txt says of every page what it is, in whole sentences', () => {
    const lines = readBuilt('llms.txt')
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(lines.filter((line) => !/^- \[[^\]]+\]\(\S+\): \S.*[.?!]$/.test(line))).toEqual([])
  })

  it('every concept is a defined term of its scheme, under its own id', () => {
    const terms = told('DefinedTerm').map(({ termCode, inDefinedTermSet, name }) => ({
      termCode,
      inDefinedTermSet,
      name,
    }))
    const concepts = reference.domains.flatMap(({ data, scheme }) =>
      Object.values(data.scheme.concepts).map(({ id, label }) => ({
        termCode: id,
        inDefinedTermSet: `${siteAddress}${scheme.href}`,
        name: label.en,
      })),
    )
    const order = (one: { termCode?: unknown; inDefinedTermSet?: unknown }) =>
      `${String(one.inDefinedTermSet)}${String(one.termCode)}`
    const sorted = <Term extends object>(all: readonly Term[]) =>
      all.toSorted((a, b) => order(a).localeCompare(order(b)))
    expect(sorted(terms)).toEqual(sorted(concepts))
  })

  it('what is told stands under the address of the page that tells it, and leads to pages and files that are there', () => {
    const addresses = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? value.startsWith(siteAddress)
          ? [value.slice(siteAddress.length)]
          : []
        : Object.values(value ?? {}).flatMap(addresses)
    const faults = pages.flatMap(({ path, data }) => [
      ...data.flatMap((each) =>
        each['@id'] === undefined || each['@id'] === `${siteAddress}${inEnglish(path)}`
          ? []
          : [`${path}: ${JSON.stringify(each['@id'])}`],
      ),
      ...addresses(data).flatMap((link) =>
        isFile(decodeURI(new URL(link, siteAddress).pathname)) ? [] : [`${path} tells of ${link}`],
      ),
    ])
    expect(faults).toEqual([])
  })

  it('every document is a work, every scheme a set, and the downloads are data sets with files', () => {
    expect(told('CreativeWork')).toHaveLength(reference.sources.length)
    expect(told('DefinedTermSet')).toHaveLength(reference.domains.length)
    const [catalog] = told('DataCatalog') as unknown as [{ dataset: { distribution: unknown[] }[] }]
    expect(catalog.dataset).toHaveLength(reference.domains.length)
    for (const { distribution } of catalog.dataset) expect(distribution.length).toBeGreaterThan(5)
  })

  it('every page tells those who share it its title, what it is, its address and an image that is there', () => {
    const told = (html: string, property: string) =>
      new RegExp(`<meta[^>]*property="?og:${property}"?[^>]*content=("[^"]+"|[^ >]+)`).test(html)
    const faults = pages.flatMap(({ path, html }) =>
      ['title', 'description', 'type', 'url', 'image', 'site_name']
        .filter((property) => !told(html, property))
        .map((property) => `${path}: no og:${property}`),
    )
    expect(faults).toEqual([])
    expect(isFile('/mark.png')).toBe(true)
  })
})
