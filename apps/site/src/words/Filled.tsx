import type { ReactNode } from 'react'

interface FilledProps {
  /** A sentence with the names of its gaps in braces: `A {record} record.` */
  readonly words: string
  readonly with: Readonly<Record<string, ReactNode>>
}

/** A sentence whose gaps hold links and other elements, wherever its language puts them. */
export function Filled({ words, with: parts }: FilledProps) {
  return words
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : <Gap key={part}>{parts[part]}</Gap>))
}

function Gap({ children }: { readonly children: ReactNode }) {
  return children
}
