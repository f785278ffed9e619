import { Citations } from '../reference/Citation.tsx'
import { Words } from '../reference/Words.tsx'
import type { ConflictRead } from './crosswalk-data.ts'
import { EndLink } from './EndLink.tsx'

/** What each party says, side by side, and what the checks make of it. */
export function Sides({ conflict: { sides, treatment } }: { readonly conflict: ConflictRead }) {
  return (
    <>
      <ul className="sides">
        {sides.map(({ who, says, places, concepts }) => (
          <li key={says.en}>
            <p className="who">{who.map(({ en }) => en).join(', ')}</p>
            <p>
              <Words of={says} />
            </p>
            <Citations places={places} />
            <ul className="ends">
              {concepts.map((end) => (
                <li key={end.href}>
                  <EndLink end={end} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="treatment">
        <strong>What the checks make of it:</strong> <Words of={treatment} />
      </p>
    </>
  )
}
