import { MachineRead } from '../reference/MachineRead.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { breadcrumbs } from '../reference/schema-org.ts'
import { parts } from '../words/parts.ts'

interface StepsProps {
  readonly steps: readonly { readonly href: string; readonly label: string }[]
}

/** The way back from a page of the crosswalk. */
export function Steps({ steps }: StepsProps) {
  return (
    <nav className="trail" aria-label={parts.trail}>
      <MachineRead data={breadcrumbs(steps)} />
      <ol>
        {steps.map(({ href, label }) => (
          <li key={href}>
            <PageLink to={href}>{label}</PageLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
