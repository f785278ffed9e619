import { parts } from '../words/parts.ts'

interface VersionProps {
  readonly of: { readonly version: string; readonly released: boolean }
}

/** The version that something is of; before the first release there is none to speak of. */
export function Version({ of: { version, released } }: VersionProps) {
  return released ? parts.version(version) : parts.notReleased
}
