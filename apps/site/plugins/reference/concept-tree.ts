import type { Concept } from '@ssi/taxonomy'
import type { ConceptLink, TreeNode } from '../../src/reference/page-data.ts'
import { conceptLink, conceptOf, conceptsOf, type DomainReference } from './reference.ts'

/** The concepts directly below one, or the ones at the top. */
export function childrenOf(reference: DomainReference, parent: string | undefined): readonly Concept[] {
  return conceptsOf(reference).filter(({ broader }) => broader === parent)
}

/** From the top of the tree down to the concept, itself left out. */
export function trailOf(reference: DomainReference, { broader }: Concept): readonly ConceptLink[] {
  if (broader === undefined) return []
  return [...trailOf(reference, conceptOf(reference, broader)), conceptLink(reference, broader)]
}

/** The whole tree. */
export function treeOf(reference: DomainReference, parent?: string): readonly TreeNode[] {
  return childrenOf(reference, parent).map((concept) =>
    nodeOf(reference, concept, treeOf(reference, concept.id)),
  )
}

/** Where a concept sits: its ancestors, its siblings, its children. */
export function treeAround(reference: DomainReference, concept: Concept): readonly TreeNode[] {
  const children = childrenOf(reference, concept.id).map((child) => nodeOf(reference, child, []))
  const siblings = childrenOf(reference, concept.broader).map((sibling) =>
    sibling.id === concept.id
      ? { ...nodeOf(reference, sibling, children), current: true as const }
      : nodeOf(reference, sibling, []),
  )
  return under(reference, concept.broader, siblings)
}

function under(
  reference: DomainReference,
  parent: string | undefined,
  children: readonly TreeNode[],
): readonly TreeNode[] {
  if (parent === undefined) return children
  const concept = conceptOf(reference, parent)
  return under(reference, concept.broader, [nodeOf(reference, concept, children)])
}

function nodeOf(reference: DomainReference, concept: Concept, children: readonly TreeNode[]): TreeNode {
  const retired = concept.retired === undefined ? {} : { retired: true as const }
  return { ...conceptLink(reference, concept.id), ...kindOf(reference, concept), ...retired, children }
}

/** What a concept is, where others below the same one are something else and it is not what that one is. */
function kindOf(reference: DomainReference, { kind, broader }: Concept): Pick<TreeNode, 'kind'> {
  if (broader === undefined || kind === conceptOf(reference, broader).kind) return {}
  return childrenOf(reference, broader).every((sibling) => sibling.kind === kind) ? {} : { kind }
}
