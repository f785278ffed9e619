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
      <p className="aside">
        Left out: in no table, kept in the saved work, so that a paper can say which and why.
      </p>
      <ul>
        {entries.map(({ key, name, whyLeftOut = '' }) => (
          <li key={key}>
            {name}{' '}
            <label>
              <span className="hidden-text">Why {name} is left out, </span>reason, if you like{' '}
              <input
                type="text"
                autoComplete="off"
                value={whyLeftOut}
                onChange={({ target }) => change({ kind: 'say-why', key, why: target.value })}
              />
            </label>{' '}
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
