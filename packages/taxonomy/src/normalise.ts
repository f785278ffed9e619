/**
 * The form in which two wordings of the same label are equal: compatibility characters folded (NFKC), case
 * folded, typographic quotes and dashes made plain, blanks collapsed.
 *
 * @example
 * ```ts run
 * import { normalise } from '@ssi/taxonomy'
 * normalise('Family  Therapists ') // => 'family therapists'
 * normalise('‘Top up’') // => "'top up'"
 * ```
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
}
