import { markdownAddress } from './markdown.ts'

/** What a page says of itself in its head. */
export interface PageWords {
  readonly path: string
  readonly title: string
  readonly description: string
}

/** The sections of the list, each with the addresses of its pages; a page stands in the first that fits. */
const sections: readonly (readonly [heading: string, paths: RegExp])[] = [
  ['Schemes', /^\/(?!api|docs|sources|crosswalk|check|changes|downloads|a-z|playground)[^/]+\/$/],
  ['Crosswalk', /^\/crosswalk\/$|^\/crosswalk\/(?:conflicts|traps)\/$/],
  ['Sources', /^\/sources\//],
  ['Data', /^\/(?:downloads|a-z)\/$/],
  ['Guides', /^\/docs\/guides\//],
  ['Optional', /^\/(?:api|changes|check|playground)\/$|^\/docs\//],
]

/** A list of what a reader without eyes may want first, in the form of llmstxt.org. */
export function llmsText(
  site: { readonly title: string; readonly tagline: string },
  pages: readonly PageWords[],
) {
  const of = (path: string) => sections.find(([, paths]) => paths.test(path))?.[0]
  const listed = sections.map(([heading]) => {
    const own = pages.filter(({ path }) => of(path) === heading)
    return [`## ${heading}`, '', ...own.map(line)].join('\n')
  })
  return [`# ${site.title}`, `> ${site.tagline}`, ...listed].join('\n\n').concat('\n')
}

function line({ path, title, description }: PageWords): string {
  return `- [${title}](${markdownAddress(path)}): ${description.replaceAll(/\s+/g, ' ')}`
}
