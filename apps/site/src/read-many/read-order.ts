import type { NamedReading } from '@ssi/foi'
import type { Finding } from '@ssi/rules'
import type { Task } from '../worker/work.ts'

/** A file that the reader of the page gave. */
export interface GivenFile {
  readonly name: string
  readonly file: Blob
  /** It ended the worker before, so it is not read again. */
  readonly endedWorker?: true
}

export interface ReadOrder {
  readonly domain: string
  readonly files: readonly GivenFile[]
}

/** What a file holds: a response, or work that was saved, which may come in several steps. */
export interface ReadStep {
  readonly responses: readonly NamedReading[]
  /** What is wrong with work that was saved. */
  readonly findings: readonly Finding[]
  /** The file is read to its end. */
  readonly isLast: boolean
}

export interface ReadTask extends Task {
  readonly order: ReadOrder
  readonly step: ReadStep
}
