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
import { changelogOf } from './changelog.ts'
import type { DomainReference, Reference } from './reference.ts'
import { wordings } from './wordings.ts'

/** What every version of every package brought, from the diffs and changelogs that the releases keep. */
export function changesPage(reference: Reference): ChangesPageData {
  const { packages } = reference
  const folders = globSync('*/package.json', { cwd: packages }).map(dirname).toSorted()
  const released = folders.map((name) => ({
    name: `@ssi/${name}`,
    versions: versionsOf(reference, join(packages, name)),
  }))
  return { path: address.changes, packages: released.filter(({ versions }) => versions.length > 0) }
}

/** Where the changes of a package stand, once it is released. */
export function changesOf({ packages }: Reference, { data }: DomainReference): string | undefined {
  const name = data.package.replace('@ssi/', '')
  return releasedVersions(join(packages, name)).length === 0 ? undefined : `${address.changes}#${name}`
}

/** What happened to a concept since it was first released, newest first; nothing before that. */
export function historyOf(
  reference: Reference,
  domain: DomainReference,
  concept: string,
): ConceptHistory | undefined {
  const href = changesOf(reference, domain)
  if (href === undefined) return undefined
  const versions = releasedVersions(join(reference.packages, domain.data.package.replace('@ssi/', '')))
  const full = `${domain.data.scheme.id}:${concept}`
  const own = versions.map(({ version, changes }) => ({
    version,
    changes: changes.filter(({ of }) => of === full),
  }))
  const isAdded = own.some(({ changes }) => changes.some(({ kind }) => kind === 'concept-added'))
  const first = isAdded ? undefined : own.at(-1)
  const told = own.filter((version) => version === first || version.changes.length > 0)
  return {
    href,
    versions: told.map(({ version, changes }) => ({
      version,
      changes: changes.map((change) => changeLine(reference, change)),
    })),
  }
}

function versionsOf(reference: Reference, folder: string): readonly VersionChanges[] {
  const changelog = changelogOf(folder)
  return releasedVersions(folder).map(({ version, changes }) => {
    const { tells = [], builtOn = [] } = changelog.find((entry) => entry.version === version) ?? {}
    return { version, tells, builtOn, changes: changes.map((change) => linkedLine(reference, change)) }
  })
}

function linkedLine(reference: Reference, change: ReleasedChange): ChangeLine {
  return { ...changeLine(reference, change), ...linkTo(reference, change.of) }
}

function changeLine(reference: Reference, change: ReleasedChange): ChangeLine {
  const { kind, of, before, after, record, meaning, why } = change
  return {
    of,
    says: policy[kind].says,
    ...(kind === 'concept-retired' ? retirement(reference, change) : wordings(before, after)),
    ...(record === undefined ? {} : { record: JSON.stringify(record) }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(why === undefined ? {} : { why }),
  }
}

/** Why a concept was retired, where it still is, and what to use. */
function retirement(reference: Reference, { of, after = '' }: ReleasedChange): Partial<ChangeLine> {
  const [scheme = '', concept = ''] = of.split(':')
  const concepts = dataOf(reference, scheme)?.scheme.concepts ?? {}
  const retired = Object.hasOwn(concepts, concept) ? concepts[concept]?.retired : undefined
  const use = after === '' ? [] : after.split(', ')
  return {
    ...(retired === undefined ? {} : { reason: retired.reason }),
    use: use.map((id) => ({ id, ...linkTo(reference, `${scheme}:${id}`) })),
  }
}

/** The page of a concept or a rule, where it still has one. */
function linkTo(reference: Reference, full: string): { readonly href?: string } {
  const [scheme = '', id = ''] = full.split(':')
  const data = dataOf(reference, scheme)
  if (data === undefined) return {}
  if (Object.hasOwn(data.scheme.concepts, id)) return { href: address.concept(scheme, id) }
  const spoken = [...data.rules, ...data.notes].some((rule) => rule.id === id)
  return spoken ? { href: address.rule(scheme, id) } : {}
}

function dataOf({ domains }: Reference, scheme: string): DomainReference['data'] | undefined {
  return domains.find(({ data }) => data.scheme.id === scheme)?.data
}
