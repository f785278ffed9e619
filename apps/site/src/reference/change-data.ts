import type { Text } from '@ssi/taxonomy'

/** A line of a wording, in pieces. */
export type WordingLine = readonly {
  readonly text: string
  /** Only this wording says it, not the one beside it. */
  readonly own?: true
}[]

/** One thing that a version brought. */
export interface ChangeLine {
  /** What it happened to: a concept or rule by its full id, a field, an exported name. */
  readonly of: string
  /** Its page, where it has one. */
  readonly href?: string
  readonly says: string
  readonly before?: readonly WordingLine[]
  readonly after?: readonly WordingLine[]
  /** Why a concept is retired. */
  readonly reason?: Text
  /** The ids to use in place of what is retired, each with its page. */
  readonly use?: readonly { readonly id: string; readonly href?: string }[]
  /** A record that shows it, as JSON. */
  readonly record?: string
  /** What a new wording means beside the old one, and why it was chosen. */
  readonly meaning?: string
  readonly why?: string
}

/** What one version of a package brought. */
export interface VersionChanges {
  readonly version: string
  /** What the release says to the people who use the package. */
  readonly tells: readonly string[]
  /** The versions of other packages that it was renewed for. */
  readonly builtOn: readonly string[]
  readonly changes: readonly ChangeLine[]
}

/** What happened to one concept, newest first; in the first release it only came. */
export interface ConceptHistory {
  /** Where the changes of its whole package stand. */
  readonly href: string
  readonly versions: readonly Pick<VersionChanges, 'version' | 'changes'>[]
}

/** The changes of every package, newest first. */
export interface ChangesPageData {
  readonly path: string
  readonly packages: readonly {
    readonly name: string
    readonly versions: readonly VersionChanges[]
  }[]
}
