import type { Text } from '@ssi/taxonomy'
import type { SchemeLink } from './page-data.ts'

/** A file that a reader can take away. */
export interface DownloadFile {
  readonly name: string
  readonly href: string
  /** What the file is called once it is saved, beside files of other schemes. */
  readonly savedAs: string
  readonly bytes: number
}

/** Files of one format. */
export interface FormatFiles {
  /** The format, as the page of all downloads explains it. */
  readonly format: string
  readonly title: Text
  readonly files: readonly DownloadFile[]
}

/** All files of one scheme, in the version that their addresses name. */
export interface SchemeDownloads {
  readonly version: string
  /** Whether the version was released. */
  readonly released: boolean
  readonly formats: readonly FormatFiles[]
}

/** What files of a format are for, and where the guide tells how to load them. */
export interface FormatUse {
  readonly id: string
  readonly title: Text
  readonly says: Text
  readonly load: readonly { readonly href: string; readonly label: Text }[]
}

/** A column of the table of concepts. */
export interface TableColumn {
  readonly name: string
  readonly says: Text
  /** What joins the values of a cell, where there may be several. */
  readonly separator?: string
}

/** The page of all downloads. */
export interface DownloadsPageData {
  readonly path: string
  readonly uses: readonly FormatUse[]
  readonly columns: readonly TableColumn[]
  /** Everything in one file. */
  readonly whole: readonly FormatFiles[]
  readonly schemes: readonly (SchemeDownloads & {
    readonly scheme: SchemeLink & { readonly summary: Text }
  })[]
}
