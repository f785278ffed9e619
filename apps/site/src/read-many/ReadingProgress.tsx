import type { Change, Responses } from './responses.ts'

interface ReadingProgressProps {
  readonly state: Responses
  readonly change: (change: Change) => void
}

/** How many files are read, with a way to stop, and to go on with those that are left. */
export function ReadingProgress({ state: { waiting, given, isReading }, change }: ReadingProgressProps) {
  const left = waiting.length
  if (isReading) {
    return (
      <div className="check-state progress">
        <label>
          Reading. <progress max={given} value={given - left} />
        </label>
        <span className="counted">
          {given - left} of {given} files
        </span>
        <button type="button" onClick={() => change({ kind: 'stop' })}>
          Stop
        </button>
      </div>
    )
  }
  if (left === 0) return null
  return (
    <div className="check-state progress">
      <span className="counted">
        Stopped. {left === 1 ? 'One file is' : `${left} files are`} not read yet.
      </span>
      <button type="button" onClick={() => change({ kind: 'go-on' })}>
        Read {left === 1 ? 'it' : 'them'}
      </button>
    </div>
  )
}
