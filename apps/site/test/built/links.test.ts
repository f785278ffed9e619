import { describe, expect, it } from 'vitest'
import { siteAddress } from '../../site-address.ts'
import { builtPages, isFile, readBuilt } from './site.ts'

const pages = builtPages()
const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]))

/** What is wrong with a link that leads to the site itself. */
function fault(from: string, link: string): string | undefined {
  const { pathname, hash, origin } = new URL(link, `${siteAddress}${from}`)
  if (origin !== siteAddress) return undefined
  const path = decodeURI(pathname)
  if (!isFile(path)) return `${from} leads to ${path}, which is not there`
  const ids = idsOf.get(path)
  if (hash === '' || ids === undefined || ids.has(decodeURIComponent(hash.slice(1)))) return undefined
  return `${from} leads to ${path}${hash}, and the page has no such place`
}

describe('the built site', () => {
  it('leads nowhere that is not there, from any page to any page, place or file', () => {
    const faults = pages.flatMap(({ path, links }) =>
      [...new Set(links)].flatMap((link) => fault(path, link) ?? []),
    )
    expect(pages.length).toBeGreaterThan(500)
    expect(faults).toEqual([])
  })

  it('gives no id twice on a page', () => {
    expect(pages.flatMap(({ path, twice }) => twice.map((id) => `${path}#${id}`))).toEqual([])
  })

  it('names its own address on every page, each another', () => {
    expect(pages.filter(({ path, canonical }) => canonical !== `${siteAddress}${path}`)).toEqual([])
    expect(new Set(pages.map(({ canonical }) => canonical)).size).toBe(pages.length)
  })

  it('has every page in its site map', () => {
    const mapped = Array.from(readBuilt('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g), ([, at = '']) => at)
    expect(mapped.toSorted()).toEqual(pages.map(({ canonical }) => canonical).toSorted())
  })
})
