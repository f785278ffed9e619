import type { Change, Entry } from './responses.ts'

interface LeftOutProps {
  readonly entries: readonly Entry[]
  readonly change: (change: Change) => void
}

/** The responses that were left out, each with the way back. */
export function LeftOut({ entries, change }: LeftOutProps) {
  if (entries.length === 0) return null
  return (
    <section className="left-out" aria-label="Left out">
      <p className="aside">Left out, in no table, and not in the saved work:</p>
      <ul>
        {entries.map(({ key, name }) => (
          <li key={key}>
            {name}{' '}
            <button
              type="button"
              className="quiet-button"
              onClick={() => change({ kind: 'bring-back', key })}
            >
              Bring it back <span className="hidden-text">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
