import { readChangesets } from '@changesets/read'
import { type Bump, furthest, type Meaning } from './change.ts'

/** What the changesets of the workspace say. */
export interface Declared {
  /** The bump of each package. */
  readonly bumps: ReadonlyMap<string, Bump>
  /** What reworded definitions and rules mean beside what they meant. */
  readonly meanings: ReadonlyMap<string, Meaning>
  /** Why, in the maintainer's sentence. */
  readonly reasons: ReadonlyMap<string, string>
}

const declaration = /^- `?([a-z0-9-]+:[a-z0-9-]+)`?, meaning (same|wider|narrower): (\S.*)$/gm

/** Reads `.changeset`, from the files themselves: no history and no branch is needed. */
export async function declaredChanges(root: string): Promise<Declared> {
  const changesets = await readChangesets(root)
  const releases = changesets.flatMap(({ releases: named }) => named)
  const declarations = changesets.flatMap(({ summary }) => [...summary.matchAll(declaration)])
  return {
    bumps: new Map(
      releases.map(({ name }) => [
        name,
        furthest(releases.filter((other) => other.name === name).map(({ type }) => type)),
      ]),
    ),
    meanings: new Map(declarations.map(([, id = '', meaning]) => [id, meaning as Meaning])),
    reasons: new Map(declarations.map(([, id = '', , why = '']) => [id, why])),
  }
}
