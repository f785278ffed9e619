import type { Basis } from '@ssi/taxonomy'
import { basisSays, basisWords } from '../words/marks.ts'

const shapes: Readonly<Record<Basis, string>> = {
  stated: 'M1 1h10v10H1z',
  derived: 'M1 1h5v10H1z',
  external: '',
}

/** Who says so, as a word and a mark: a full square, a half one, an open one. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  return (
    <span className="basis" title={basisSays[basis]}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M1 1h10v10H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={shapes[basis]} fill="currentColor" />
      </svg>
      {basisWords[basis]}
    </span>
  )
}
