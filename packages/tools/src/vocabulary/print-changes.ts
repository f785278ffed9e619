import { bumpOf, byMeaning, type Change, furthest, type Meaning, policy } from './change.ts'
import { honestBump, type PackageChanges, versionAfter } from './gate.ts'

const shown = 2

/** The changes of a package, for a maintainer to read. */
export function printedChanges(entry: PackageChanges, meanings: ReadonlyMap<string, Meaning>): string {
  const { package: name, changes, unreleased } = entry
  if (unreleased) return `${name}: never released, so there is nothing to compare with.`
  if (changes.length === 0) return `${name}: nothing has changed since the last release.`
  const lines = changes.map((change) => printed(change, meanings))
  return [`${name}: ${smallest(entry, meanings)}`, ...lines].join('\n')
}

/** The smallest honest bump, or as much of it as is known while a new wording is not declared. */
function smallest(entry: PackageChanges, meanings: ReadonlyMap<string, Meaning>): string {
  const { changes } = entry
  const open = changes.filter((change) => bumpOf(change, meanings) === undefined)
  const bump = honestBump(changes, { meanings })
  if (open.length === 0) return `${bump} is the smallest honest bump: ${versionAfter(entry, bump)}.`
  const least = furthest([bump, byMeaning.same])
  return `${least} at least: what a new wording means is not declared yet, of ${open.map(({ of }) => of).join(', ')}.`
}

function printed(change: Change, meanings: ReadonlyMap<string, Meaning>): string {
  const bump = bumpOf(change, meanings) ?? 'meaning not declared'
  const { kind, before, after, records = [] } = change
  return [
    `  ${change.of} (${bump}): ${policy[kind].says}`,
    ...(before === undefined ? [] : [`    was: ${indented(before)}`]),
    ...(after === undefined
      ? []
      : [`    ${kind === 'concept-retired' ? 'use: ' : 'is:  '}${indented(after)}`]),
    ...records.slice(0, shown).map((record) => `    ${JSON.stringify(record)}`),
    ...(records.length > shown ? [`    and ${records.length - shown} more`] : []),
  ].join('\n')
}

const indented = (text: string): string => text.replaceAll('\n', '\n         ')
