import type { Conflict, Entries } from './entries.ts'
import { valueOf } from './entries.ts'
import type { PlannerPageData } from './planner-data.ts'
import { placeInWords } from './place-in-words.ts'

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
          <h2>Written differently in two tabs</h2>
          <ul>
            {conflicts.map(({ field, theirs }) => (
              <li key={field}>
                <h3>{placeInWords(page, field)}</h3>
                <dl>
                  <dt>Here</dt>
                  <dd>{valueOf(entries, field) || 'nothing'}</dd>
                  <dt>In the other tab</dt>
                  <dd>{theirs || 'nothing'}</dd>
                </dl>
                <p className="actions">
                  <button type="button" onClick={() => onSettle(field, 'mine')}>
                    Keep what is here
                  </button>
                  <button type="button" onClick={() => onSettle(field, 'theirs')}>
                    Take what is there
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
