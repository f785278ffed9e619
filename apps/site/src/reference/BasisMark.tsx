import type { Basis } from '@ssi/taxonomy'

/** Who says so, in words. */
export const basisInWords: Readonly<Record<Basis, string>> = {
  stated: 'The source says so itself.',
  derived: 'Put together here from what the source says; the source does not say it in one place.',
  external: 'Somebody outside the source says so.',
}

const shapes: Readonly<Record<Basis, string>> = {
  stated: 'M1 1h10v10H1z',
  derived: 'M1 1h5v10H1z',
  external: '',
}

/** Who says so, as a word and a mark: a full square, a half one, an open one. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  return (
    <span className="basis" title={basisInWords[basis]}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M1 1h10v10H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={shapes[basis]} fill="currentColor" />
      </svg>
      {basis}
    </span>
  )
}
