/** One thing that a version brought. */
export interface ChangeLine {
  /** What it happened to: a concept or rule by its full id, a field, an exported name. */
  readonly of: string
  /** Its page, where it has one. */
  readonly href?: string
  readonly says: string
  readonly before?: string
  readonly after?: string
  /** The ids to use in place of what is retired. */
  readonly use?: string
  /** What a new wording means beside the old one, and why it was chosen. */
  readonly meaning?: string
  readonly why?: string
}

/** What one version of a package brought. */
export interface VersionChanges {
  readonly version: string
  readonly changes: readonly ChangeLine[]
}

/** What happened to one concept, newest first. */
export type ConceptHistory = readonly (ChangeLine & { readonly version: string })[]

/** The changes of every package, newest first. */
export interface ChangesPageData {
  readonly path: string
  readonly packages: readonly {
    readonly name: string
    readonly versions: readonly VersionChanges[]
  }[]
}
