import type { CountRow } from '@ssi/foi'
import { useId } from 'react'

/** A count as a bar of all responses: marked is filled, unsure is hatched. */
export function CountBar({ row: { marked, unsure, responses } }: { readonly row: CountRow }) {
  const id = useId()
  const share = (count: number) => `${responses === 0 ? 0 : (100 * count) / responses}%`
  return (
    <svg className="count-bar" width="100%" height="14" aria-hidden="true">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      <rect className="marked" width={share(marked)} height="14" />
      <rect className="unsure" x={share(marked)} width={share(unsure)} height="14" fill={`url(#${id})`} />
      <line className="all" x1="0" x2="100%" y1="13.5" y2="13.5" />
    </svg>
  )
}
