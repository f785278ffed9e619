import type { Text } from '@ssi/taxonomy'
import type { SchemeLink } from './page-data.ts'

/** A scheme with its size. */
export interface SchemeSize extends SchemeLink {
  readonly summary: Text
  readonly concepts: number
  /** How many of them the source says something of, beside their name. */
  readonly defined: number
  readonly rules: number
}

export interface SchemesPageData {
  readonly path: string
  readonly schemes: readonly SchemeSize[]
}

export interface HomePageData {
  readonly path: string
  readonly schemes: readonly SchemeSize[]
  readonly doors: readonly Door[]
  /** The guide for those who come to look something up. */
  readonly start: string
  /** Where the documents disagree, and on how many points. */
  readonly disagreements: { readonly href: string; readonly count: number }
}

/** A way into the reference; it stands on the home page with the page it leads to. */
export interface Door {
  readonly label: Text
  readonly says: Text
  readonly links: readonly { readonly href: string; readonly label: Text }[]
}

export interface DocsPageData {
  readonly path: string
  /** Where each kind of reader begins; these pages are among the others too. */
  readonly starts: readonly (ProseLine & { readonly reader: Text })[]
  readonly pages: readonly ProseLine[]
}

/** A page of prose where it is listed. */
export interface ProseLine {
  readonly folder: string
  readonly href: string
  readonly title: string
  /** What it begins with. */
  readonly says?: string
}

export interface ApiPageData {
  readonly path: string
  readonly packages: readonly {
    readonly folder: string
    readonly name: string
    readonly description: string
  }[]
}
