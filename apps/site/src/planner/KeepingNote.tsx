import type { NotebookState } from './notebook.ts'
import { TwoSteps } from './TwoSteps.tsx'
import { planner as say } from '../words/planner.ts'

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
        {keeping === 'loading' ? say.looking : ''}
        {keeping === 'kept' && changedElsewhere ? say.changedElsewhere : ''}
        {keeping === 'kept' && !changedElsewhere ? say.kept : ''}
      </p>
      <div role="alert">
        {keeping === 'full' ? <p className="check-state refused">{say.full}</p> : null}
        {keeping === 'blocked' ? <p className="check-state refused">{say.blocked}</p> : null}
        {keeping === 'damaged' ? (
          <div className="check-state refused">
            <p>{say.damaged}</p>
            <TwoSteps
              first={say.deleteUnread}
              asks={say.goneThen}
              second={say.deleteAndStart}
              onDo={onStartAgain}
            />
          </div>
        ) : null}
      </div>
    </>
  )
}
