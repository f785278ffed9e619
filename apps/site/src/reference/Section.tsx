import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'

interface SectionProps {
  readonly id: string
  readonly heading: ReactNode
  readonly children: ReactNode
}

/** A part of a page that other pages may link to. */
export function Section({ id, heading, children }: SectionProps) {
  useBrokenLinks().collectAnchor(id)
  return (
    <section id={id}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
