import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { List, ListItem, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What the changelog of a package says of one version. */
export interface ChangelogEntry {
  readonly version: string
  /** To the people who use it, from the changesets. */
  readonly tells: readonly string[]
  /** The versions of other packages that it was renewed for. */
  readonly builtOn: readonly string[]
}

const renewed = /^Updated dependencies/
const commit = /^[0-9a-f]{7,40}: /
/** A changeset's line on what a new wording means stands with the change itself. */
const declaration = /^[a-z0-9-]+:[a-z0-9-]+, meaning (?:same|wider|narrower): /

/** The changelog that a release wrote into the folder of a package. */
export function changelogOf(folder: string): readonly ChangelogEntry[] {
  const path = join(folder, 'CHANGELOG.md')
  if (!existsSync(path)) return []
  const nodes = unified().use(remarkParse).parse(readFileSync(path, 'utf8')).children
  const starts = nodes.flatMap((node, at) => (isVersion(node) ? [at] : []))
  return starts.map((start, at) => {
    const [heading, ...rest] = nodes.slice(start, starts[at + 1])
    const items = rest.flatMap((node) => (node.type === 'list' ? node.children : []))
    return {
      version: toString(heading),
      tells: items.filter((item) => !isRenewal(item)).flatMap(tellsOf),
      builtOn: items.filter(isRenewal).flatMap(({ children }) => children.filter(isList).flatMap(pointsOf)),
    }
  })
}

const isVersion = (node: RootContent): boolean => node.type === 'heading' && node.depth === 2
const isRenewal = (item: ListItem): boolean => renewed.test(toString(item))
const isList = (node: { readonly type: string }): node is List => node.type === 'list'
const pointsOf = ({ children }: List): readonly string[] => children.map(wordsOf)

/** The paragraphs and points of what one changeset says. */
function tellsOf({ children }: ListItem): readonly string[] {
  return children
    .flatMap((node) => (isList(node) ? pointsOf(node) : [wordsOf(node)]))
    .map((words) => words.replace(commit, ''))
    .filter((words) => !declaration.test(words))
}

function wordsOf(node: Parameters<typeof toString>[0]): string {
  return toString(node).replaceAll(/\s+/g, ' ').trim()
}
