import type { Evidence, Read } from '@ssi/foi'
import type { DocumentRead } from './document-read.ts'
import { NumberButton } from './NumberButton.tsx'

/** How the numbers of evidence are found. */
export type NumberOf = (evidence: readonly Evidence[]) => number | undefined

interface BecauseProps {
  readonly read: Pick<Read, 'confidence' | 'reason'>
  readonly reasons: DocumentRead['reasons']
}

/** How sure a value is, in words, and why. */
export function Because({ read, reasons }: BecauseProps) {
  return (
    <span className={`because ${read.confidence}`}>
      <strong>{read.confidence}</strong> {reasons[read.reason]?.says.en}
    </span>
  )
}

/** The number of a value's evidence. */
export function EvidenceNumber({
  evidence,
  numberOf,
}: {
  readonly evidence: readonly Evidence[]
  readonly numberOf: NumberOf
}) {
  const number = numberOf(evidence)
  return number === undefined ? (
    <span className="no-number" />
  ) : (
    <NumberButton number={number} side="answer" />
  )
}
