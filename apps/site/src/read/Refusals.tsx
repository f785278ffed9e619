import type { LineRead } from '@ssi/foi'
import { EvidenceNumber, type NumberOf } from './Because.tsx'

interface RefusalsProps {
  readonly refusals: readonly LineRead[]
  readonly numberOf: NumberOf
}

/** The lines that refuse an answer, as they stand. */
export function Refusals({ refusals, numberOf }: RefusalsProps) {
  return refusals.map(({ text, evidence }) => (
    <p key={`${evidence[0]?.line}${text}`} className="item-text">
      <EvidenceNumber evidence={evidence} numberOf={numberOf} />
      <span>
        <span className="value-name">Refused</span> “{text}”
      </span>
    </p>
  ))
}
