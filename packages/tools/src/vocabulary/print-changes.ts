import { bumpOf, type Change, type Meaning, policy } from './change.ts'
import { honestBump, type PackageChanges } from './gate.ts'

const shown = 2

/** The changes of a package, for a maintainer to read. */
export function printedChanges(
  { package: name, changes, unreleased }: PackageChanges,
  meanings: ReadonlyMap<string, Meaning>,
): string {
  if (unreleased) return `${name}: never released, so there is nothing to compare with.`
  if (changes.length === 0) return `${name}: nothing has changed since the last release.`
  const head = `${name}: ${honestBump(changes, { meanings })} is the smallest honest bump.`
  return [head, ...changes.map((change) => printed(change, meanings))].join('\n')
}

function printed(change: Change, meanings: ReadonlyMap<string, Meaning>): string {
  const bump = bumpOf(change, meanings) ?? 'meaning not declared'
  const { before, after, records = [] } = change
  return [
    `  ${change.of} (${bump}): ${policy[change.kind].says}`,
    ...(before === undefined ? [] : [`    was: ${before}`]),
    ...(after === undefined ? [] : [`    is:  ${after}`]),
    ...records.slice(0, shown).map((record) => `    ${JSON.stringify(record)}`),
    ...(records.length > shown ? [`    and ${records.length - shown} more such records`] : []),
  ].join('\n')
}
