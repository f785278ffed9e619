import type { Conflict, Entries } from './entries.ts'
import { valueOf } from './entries.ts'
import type { PlannerPageData } from './planner-data.ts'
import { placeInWords } from './place-in-words.ts'
import { planner as say } from '../words/planner.ts'
import { Words } from '../reference/Words.tsx'

interface ConflictsProps {
  readonly page: PlannerPageData
  readonly conflicts: readonly Conflict[]
  readonly entries: Entries
  readonly onSettle: (field: string, whose: 'mine' | 'theirs') => void
}

/** What two tabs have written differently: the reader chooses, and neither is overwritten before. */
export function Conflicts({ page, conflicts, entries, onSettle }: ConflictsProps) {
  return (
    <div role="alert">
      {conflicts.length === 0 ? null : (
        <section className="check-state refused conflicts">
          <h2>{say.twoTabs}</h2>
          <ul>
            {conflicts.map(({ field, theirs }) => (
              <li key={field}>
                <h3>
                  <Words of={placeInWords(page, field)} />
                </h3>
                <dl>
                  <dt>{say.here}</dt>
                  <dd>{valueOf(entries, field) || say.nothing}</dd>
                  <dt>{say.there}</dt>
                  <dd>{theirs || say.nothing}</dd>
                </dl>
                <p className="actions">
                  <button type="button" onClick={() => onSettle(field, 'mine')}>
                    {say.keepHere}
                  </button>
                  <button type="button" onClick={() => onSettle(field, 'theirs')}>
                    {say.takeThere}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
