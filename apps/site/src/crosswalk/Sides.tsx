import { Citations } from '../reference/Citation.tsx'
import { ListedWords, Words } from '../reference/Words.tsx'
import type { ConflictRead } from './crosswalk-data.ts'
import { EndLink } from './EndLink.tsx'
import { crosswalk as say } from '../words/crosswalk.ts'

/** What each party says, side by side, and what the checks make of it. */
export function Sides({ conflict: { sides, treatment } }: { readonly conflict: ConflictRead }) {
  return (
    <>
      <ul className="sides">
        {sides.map(({ who, says, places, concepts }) => (
          <li key={says.en}>
            <p className="who">
              <ListedWords of={who} />
            </p>
            <p>
              <Words of={says} />
            </p>
            <Citations places={places} />
            <ul className="ends">
              {concepts.map((end) => (
                <li key={end.href}>
                  <EndLink end={end} isPlaced={who.length === 1} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="treatment">
        <strong>{say.treatment}</strong> <Words of={treatment} />
      </p>
    </>
  )
}
