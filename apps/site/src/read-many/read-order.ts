import type { LeftOutReading, Tabulation } from '@ssi/foi'
import type { Finding } from '@ssi/rules'
import type { Task } from '../worker/work.ts'

/** A file that the reader of the page gave. */
export interface GivenFile {
  readonly name: string
  readonly file: Blob
  /** It ended the worker before, so it is not read again. */
  readonly endedWorker?: true
  /** How many of its responses were told before its reading was stopped. */
  readonly told?: number
  /** The key of the response whose place it takes. */
  readonly inPlaceOf?: number
}

export interface ReadOrder {
  readonly domain: string
  readonly files: readonly GivenFile[]
}

/** The row of a response in the table of responses, by column. */
export type ResponseLine = Tabulation['responses']['rows'][number]

/** A response with its row, which is then not to be made in the page. */
export interface ReadResponse extends LeftOutReading {
  readonly row?: ResponseLine | undefined
}

/** What a file holds: a response, or work that was saved, which may come in several steps. */
export interface ReadStep {
  readonly responses: readonly ReadResponse[]
  /** Responses that saved work left out of its tables. */
  readonly leftOut?: readonly ReadResponse[]
  /** What is wrong with work that was saved. */
  readonly findings: readonly Finding[]
  /** The file is read to its end. */
  readonly isLast: boolean
}

export interface ReadTask extends Task {
  readonly order: ReadOrder
  readonly step: ReadStep
}
