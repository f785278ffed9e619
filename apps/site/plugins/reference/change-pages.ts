import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { policy } from '@ssi/tools/change'
import { type ReleasedChange, releasedVersions } from '@ssi/tools/released'
import type {
  ChangeLine,
  ChangesPageData,
  ConceptHistory,
  VersionChanges,
} from '../../src/reference/change-data.ts'
import { address } from './addresses.ts'
import type { DomainReference, Reference } from './reference.ts'

/** What every version of every package brought, from the diffs that the releases keep. */
export function changesPage(reference: Reference): ChangesPageData {
  const { packages } = reference
  const folders = globSync('*/package.json', { cwd: packages }).map(dirname).toSorted()
  const released = folders.map((name) => ({
    name: `@ssi/${name}`,
    versions: versionsOf(reference, join(packages, name)),
  }))
  return { path: address.changes, packages: released.filter(({ versions }) => versions.length > 0) }
}

/** What happened to a concept since it was first released, newest first. */
export function historyOf(domain: DomainReference, packages: string, concept: string): ConceptHistory {
  const { scheme } = domain.data
  const versions = releasedVersions(join(packages, domain.data.package.replace('@ssi/', '')))
  const full = `${scheme.id}:${concept}`
  const happened = versions.flatMap(({ version, changes }) =>
    changes.filter(({ of }) => of === full).map((change) => ({ version, ...changeLine(change) })),
  )
  const isAdded = versions.some(({ changes }) =>
    changes.some(({ kind, of }) => kind === 'concept-added' && of === full),
  )
  const first = versions.at(-1)
  if (first === undefined || isAdded) return happened
  return [...happened, { version: first.version, of: full, says: 'In the first release.' }]
}

function versionsOf(reference: Reference, folder: string): readonly VersionChanges[] {
  return releasedVersions(folder).map(({ version, changes }) => ({
    version,
    changes: changes.map((change) => changeLine(change, pageOf(reference, change.of))),
  }))
}

/** What happened; what a retired concept names instead is no new wording of it. */
function changeLine({ kind, after, ...change }: ReleasedChange, href?: string): ChangeLine {
  const now = kind === 'concept-retired' ? { use: after } : { after }
  return {
    ...change,
    ...(after === undefined || after === '' ? {} : now),
    says: policy[kind].says,
    ...(href === undefined ? {} : { href }),
  }
}

/** The page of a concept or a rule, where it still has one. */
function pageOf({ domains }: Reference, full: string): string | undefined {
  const [scheme, id = ''] = full.split(':')
  const data = domains.find((domain) => domain.data.scheme.id === scheme)?.data
  if (data === undefined) return undefined
  if (Object.hasOwn(data.scheme.concepts, id)) return address.concept(data.scheme.id, id)
  const spoken = [...data.rules, ...data.notes].some((rule) => rule.id === id)
  return spoken ? address.rule(data.scheme.id, id) : undefined
}
