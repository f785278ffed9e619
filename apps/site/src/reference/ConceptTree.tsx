import { PageLink } from './PageLink.tsx'
import type { TreeNode } from './page-data.ts'
import { Words } from './Words.tsx'
import { kindWords } from '../words/concept.ts'
import { parts } from '../words/parts.ts'

/** Concepts as an indented list, the current one marked. */
export function ConceptTree({ nodes }: { readonly nodes: readonly TreeNode[] }) {
  return (
    <ul className="tree">
      {nodes.map((node) => (
        <li key={node.id}>
          {node.current ? (
            <strong aria-current="page">
              <Words of={node.label} />
            </strong>
          ) : (
            <PageLink to={node.href}>
              <Words of={node.label} />
            </PageLink>
          )}
          {node.kind === undefined ? null : <span className="node-mark"> {kindWords[node.kind]}</span>}
          {node.retired ? <span className="node-mark"> {parts.retired}</span> : null}
          {node.children.length === 0 ? null : <ConceptTree nodes={node.children} />}
        </li>
      ))}
    </ul>
  )
}
