import { playgroundAddress } from './shipped.ts'

/** What an address carries: code, nothing, or something that cannot be read as code. */
export type LinkedCode =
  | { readonly kind: 'none' | 'unreadable' }
  | { readonly kind: 'code'; readonly code: string }

const KEY = '#code='

/** The address of the playground with code in the part after `#`, which no browser sends anywhere. */
export function linkTo(code: string): string {
  return `${playgroundAddress.page}${KEY}${encodeURIComponent(code.toWellFormed())}`
}

/** Reads the code out of the part of an address after `#`. */
export function codeIn(hash: string): LinkedCode {
  if (!hash.startsWith(KEY)) return { kind: 'none' }
  try {
    return { kind: 'code', code: decodeURIComponent(hash.slice(KEY.length)) }
  } catch {
    return { kind: 'unreadable' }
  }
}
