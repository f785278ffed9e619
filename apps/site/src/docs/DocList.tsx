import type { PropSidebarItem } from '@docusaurus/plugin-content-docs'
import { PageLink } from '../reference/PageLink.tsx'
import { doors } from '../words/doors.ts'
import { language } from '../words/language.ts'

interface DocListProps {
  readonly items: readonly PropSidebarItem[]
  /** The address of the page that is open. */
  readonly here: string
}

/** The pages of a collection; a branch is open where the page is in it. */
export function DocList({ items, here }: DocListProps) {
  return (
    <ul className="doc-list">
      {items.map((item) => (
        <li key={item.type === 'html' ? item.value : item.label}>
          <DocListItem item={item} here={here} />
        </li>
      ))}
    </ul>
  )
}

function DocListItem({ item, here }: { readonly item: PropSidebarItem; readonly here: string }) {
  if (item.type === 'html') return null
  if (item.type === 'link') {
    return (
      <PageLink to={item.href} {...(item.href === here ? { 'aria-current': 'page' } : {})}>
        {item.label}
      </PageLink>
    )
  }
  return (
    <details open={holds(item, here)}>
      <summary>
        <FolderName of={item.label} />
      </summary>
      {item.href === undefined ? null : (
        <PageLink to={item.href} {...(item.href === here ? { 'aria-current': 'page' } : {})}>
          <span lang={language}>{doors.allOfIt}</span>
        </PageLink>
      )}
      <DocList items={item.items} here={here} />
    </details>
  )
}

/** The folders of the prose, as the reader's language calls them; those of the API go by what is exported. */
const folderNames = new Map([
  ['guides', doors.guides],
  ['decisions', doors.decisions],
])

function FolderName({ of }: { readonly of: string }) {
  const name = folderNames.get(of)
  return name === undefined ? of : <span lang={language}>{name}</span>
}

function holds(item: PropSidebarItem, here: string): boolean {
  if (item.type === 'html') return false
  if (item.type === 'link') return item.href === here
  return item.href === here || item.items.some((inner) => holds(inner, here))
}
