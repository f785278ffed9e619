import type { ResponseReading } from '@ssi/foi'
import { useState } from 'react'
import { type CheckReport, domains, type Reader } from '../../domains.ts'
import type { ReadPageData } from '../reference/record-data.ts'

/** What was read of a document, and what the check says of its record. */
export interface DocumentRead {
  readonly name: string
  readonly text: string
  readonly reading: ResponseReading
  readonly report: CheckReport
  readonly reasons: Reader['reasons']
}

export type ReadState =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'refused'; readonly says: string }
  | { readonly phase: 'read'; readonly document: DocumentRead }

/** Reads documents in the browser, with the package loaded when the first one is given. */
export function useReading({ domain, record }: ReadPageData) {
  const [state, setState] = useState<ReadState>({ phase: 'waiting' })
  const refuse = (says: string) => setState({ phase: 'refused', says })
  const read = async (text: string, name: string) => {
    if (text.trim() === '') return refuse('There is nothing to read yet.')
    setState({ phase: 'reading' })
    try {
      const { reads, checks } = domains.find(({ id }) => id === domain) ?? {}
      const [reader, check] = await Promise.all([reads?.load(), checks?.[record.id]?.()])
      await painted()
      if (reader === undefined || check === undefined)
        return refuse('This reference cannot read such documents.')
      const reading = reader.read(text)
      const report = check(reading.record)
      setState({ phase: 'read', document: { name, text, reading, report, reasons: reader.reasons } })
    } catch {
      refuse('The reader could not be loaded. Reload the page to try again.')
    }
  }
  return { state, read, refuse, startAgain: () => setState({ phase: 'waiting' }) }
}

/** Lets the browser show that it is reading before a long document keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
