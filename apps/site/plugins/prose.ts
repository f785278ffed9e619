import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PluginConfig } from '@docusaurus/types'
import type { Text } from '@ssi/taxonomy'
import { playgroundAddress } from '../src/playground/shipped.ts'
import type { DocsPageData, Door, ProseLine } from '../src/reference/home-data.ts'
import { beginningOf } from './description.ts'

/** A page of prose, as its own file tells it. */
export interface ProsePage extends ProseLine {
  /** Where it stands among those of its folder; one that does not say stands last. */
  readonly position: number
  /** What readers ask that it answers: the keywords at its head. */
  readonly keywords: readonly string[]
}

/** Serves the prose of the repository; file names are addresses, numbers of decisions included. */
export const prosePlugin: PluginConfig = [
  '@docusaurus/plugin-content-docs',
  { path: '../../docs', routeBasePath: 'docs', numberPrefixParser: false },
]

/** Every page of prose, in the order in which it is read, those without one by file name. */
export function prosePages(docs: string): readonly ProsePage[] {
  return globSync('**/*.{md,mdx}', { cwd: docs })
    .toSorted()
    .map((file) => {
      const page = file.replaceAll('\\', '/').replace(/\.mdx?$/, '')
      const folder = page.includes('/') ? page.replace(/\/[^/]*$/, '') : ''
      const own = readFileSync(join(docs, file), 'utf8').replace(/^---\n[^]*?\n---\n/, '')
      const says = beginningOf(own)
      return {
        folder,
        href: `/docs/${page}/`,
        ...headOf(join(docs, file)),
        ...(says === undefined ? {} : { says }),
      }
    })
    .toSorted((one, other) => one.position - other.position)
}

/** Where those begin who come to look something up. */
export const readersStart = '/docs/guides/look-something-up/'

const starts: readonly (readonly [href: string, reader: Text])[] = [
  [readersStart, { en: 'To look a term up', nl: 'Om een term op te zoeken' }],
  ['/docs/guides/use-it-in-code/', { en: 'To write code', nl: 'Om code te schrijven' }],
  ['/docs/writing-definitions/', { en: 'To change a definition', nl: 'Om een definitie te veranderen' }],
]

/** The page that leads to all prose: first where each kind of reader begins. */
export function docsPage(docs: string): DocsPageData {
  const pages = prosePages(docs)
  return {
    path: '/docs/',
    starts: starts.flatMap(([href, reader]) =>
      pages.filter((page) => page.href === href).map((page) => ({ ...page, reader })),
    ),
    pages,
  }
}

/** What the sections of a page of prose are headed. */
export function headingsOf(docs: string, { href }: ProseLine): readonly string[] {
  const [file] = globSync(`${href.slice('/docs/'.length, -1)}.{md,mdx}`, { cwd: docs })
  if (file === undefined) return []
  return Array.from(
    readFileSync(join(docs, file), 'utf8').matchAll(/^##+ (.+)$/gm),
    ([, heading = '']) => heading,
  )
}

const readTheGuide: Text = { en: 'Read the guide', nl: 'Lees de handleiding (Engels)' }

/** The doors that lead to guides: each stands on the home page once its guide is written. */
export function guideDoors(docs: string): {
  readonly before: readonly Door[]
  readonly after: readonly Door[]
} {
  const door = (page: string, label: Text, says: Text, more: Door['links'] = []): readonly Door[] => {
    if (!existsSync(join(docs, `${page}.md`))) return []
    return [{ label, says, links: [{ href: `/docs/${page}/`, label: readTheGuide }, ...more] }]
  }
  return {
    before: door(
      'guides/use-it-in-code',
      { en: 'Use it in code', nl: 'Gebruik het in code' },
      {
        en: 'Codes, labels, schemas and checks as typed packages.',
        nl: 'Codes, namen, schema’s en controles als getypeerde pakketten.',
      },
      [
        {
          href: playgroundAddress.page,
          label: { en: 'Try it in the playground', nl: 'Probeer het in de speeltuin' },
        },
      ],
    ),
    after: door(
      'releasing',
      { en: 'Publish a change', nl: 'Publiceer een wijziging' },
      {
        en: 'Change a definition, and see what that does to everyone who uses it.',
        nl: 'Verander een definitie, en zie wat dat doet met iedereen die haar gebruikt.',
      },
    ),
  }
}

function headOf(file: string): Pick<ProsePage, 'title' | 'position' | 'keywords'> {
  const text = readFileSync(file, 'utf8')
  return {
    title: /^title: *(.+)$/m.exec(text)?.[1] ?? /^# (.+)$/m.exec(text)?.[1] ?? file,
    position: Number(/^sidebar_position: *(\d+)$/m.exec(text)?.[1] ?? Number.MAX_SAFE_INTEGER),
    keywords: /^keywords: *\[(.+)\]$/m.exec(text)?.[1]?.split(/, */) ?? [],
  }
}
