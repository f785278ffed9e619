import type { NotebookState } from './notebook.ts'
import { TwoSteps } from './TwoSteps.tsx'

interface KeepingNoteProps {
  readonly state: NotebookState
  readonly onStartAgain: () => void
}

/** Whether the browser keeps what is written: said once when it changes, and loudly when it does not. */
export function KeepingNote({ state, onStartAgain }: KeepingNoteProps) {
  const { keeping, changedElsewhere } = state
  return (
    <>
      <p className="aside keeping" role="status">
        {keeping === 'loading' ? 'Looking for what this browser has kept.' : ''}
        {keeping === 'kept' && changedElsewhere ? 'Changed in another tab, and shown here.' : ''}
        {keeping === 'kept' && !changedElsewhere ? 'Kept in this browser.' : ''}
      </p>
      <div role="alert">
        {keeping === 'full' ? (
          <p className="check-state refused">
            This browser has no room left, so what you write now stands on this page only. Nothing is lost
            while the page is open. Take it away as JSON, or free some room; it is kept again with your next
            change.
          </p>
        ) : null}
        {keeping === 'blocked' ? (
          <p className="check-state refused">
            This browser keeps nothing for this page, so what you write stands on this page only. Take it away
            as JSON before you leave.
          </p>
        ) : null}
        {keeping === 'damaged' ? (
          <div className="check-state refused">
            <p>
              What this browser has kept for the planner cannot be read, and was left as it is. What you write
              now stands on this page only.
            </p>
            <TwoSteps
              first="Delete what cannot be read"
              asks="What was kept before is gone then."
              second="Delete it, and start again"
              onDo={onStartAgain}
            />
          </div>
        ) : null}
      </div>
    </>
  )
}
