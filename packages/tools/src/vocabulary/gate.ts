import { inc } from 'semver'
import { type Bump, bumpOf, type Change, furthest, type Meaning, policy } from './change.ts'
import type { Declared } from './changesets.ts'

/** A package beside its last release. */
export interface PackageChanges {
  readonly package: string
  /** The version that it has until the changesets are taken up. */
  readonly version: string
  readonly changes: readonly Change[]
  /** Nothing to compare with: it was never released. */
  readonly unreleased?: true
}

/** The smallest honest bump; nothing while a new wording is not declared. */
export function honestBump(changes: readonly Change[], { meanings }: Pick<Declared, 'meanings'>): Bump {
  return furthest(changes.map((change) => bumpOf(change, meanings)))
}

/** The version that a bump leads to. */
export function versionAfter({ version }: Pick<PackageChanges, 'version'>, bump: Bump): string {
  return bump === 'none' ? version : (inc(version, bump) ?? version)
}

/** What stands between the changesets and an honest release: each fault in a sentence, with what to do. */
export function gateFaults(
  packages: readonly PackageChanges[],
  known: readonly string[],
  declared: Declared,
): readonly string[] {
  const reworded = packages.flatMap(({ changes }) =>
    changes.filter(({ kind }) => policy[kind].bump === 'as declared'),
  )
  const says = new Set(reworded.map(({ of }) => of))
  return [
    ...[...declared.bumps.keys()].filter((name) => !known.includes(name)).map(unknownPackage),
    ...[...says].filter((id) => !declared.meanings.has(id)).map(undeclared),
    ...[...declared.meanings.keys()].filter((id) => !says.has(id)).map(unchanged),
    ...packages.flatMap(({ changes }) => otherwiseShown(changes, declared)),
    ...packages.flatMap((entry) => tooSmall(entry, declared)),
    ...packages.flatMap((entry) => retiredOtherwise(entry, declared)),
  ]
}

const unknownPackage = (name: string): string =>
  `A changeset names ${name}, which is no published package here. Correct the name in .changeset.`

const undeclared = (id: string): string =>
  `${id} is worded anew, and no changeset says what that means. Add a line to one: "- ${id}, meaning same: …" (or wider, or narrower), with one sentence why.`

const unchanged = (id: string): string =>
  `A changeset declares what ${id} means now, but its wording is that of the last release. Take the line out, or correct the id.`

/** What the records show of a rule that is worded anew: one that is stricter takes in less than it did. */
const shown: Partial<Readonly<Record<Change['kind'], Meaning>>> = {
  'rule-stricter': 'narrower',
  'rule-looser': 'wider',
}

/** A rule whose declared meaning its records contradict. */
function otherwiseShown(changes: readonly Change[], { meanings }: Declared): readonly string[] {
  return [...meanings].flatMap(([id, meaning]) => {
    const seen = changes.filter(({ of, kind }) => of === id && shown[kind] !== undefined)
    if (seen.length === 0 || seen.some(({ kind }) => shown[kind] === meaning)) return []
    return seen.map(
      ({ kind }) =>
        `${id} is declared to mean ${meaning === 'same' ? 'the same' : meaning}, and its examples show another: ${policy[kind].says} Write meaning ${shown[kind]}.`,
    )
  })
}

function tooSmall({ package: name, changes }: PackageChanges, declared: Declared): readonly string[] {
  const says = declared.bumps.get(name) ?? 'none'
  const needs = honestBump(changes, declared)
  if (furthest([says, needs]) === says) return []
  const because = changes.filter((change) => bumpOf(change, declared.meanings) === needs)
  const list = because.map((change) => `  ${change.of}: ${policy[change.kind].says}`)
  return [
    `${name}: the changesets say ${says}, what changed is ${needs}. Run npm run changeset and choose ${needs}.\n${list.join('\n')}`,
  ]
}

/** A term is retired since the version that says so first: nobody finds it in another. */
function retiredOtherwise(entry: PackageChanges, declared: Declared): readonly string[] {
  const { package: name, changes } = entry
  const bump = furthest([declared.bumps.get(name), honestBump(changes, declared)])
  const version = versionAfter(entry, bump)
  return changes
    .filter(({ since }) => since !== undefined && since !== version)
    .map(
      ({ of, since }) =>
        `${of} says that it is retired since ${since}, and the version to come is ${version}. Write since: '${version}'.`,
    )
}
