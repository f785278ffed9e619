import type { UnderWay } from './use-table.ts'
import { checkTable as say } from '../words/check-table.ts'
import { counted } from '../words/counted.ts'

interface ProgressProps {
  readonly underWay: UnderWay
  readonly onStop: () => void
}

/** How far the worker is, with a way to stop it. */
export function Progress({ underWay: { doing, rows, share }, onStop }: ProgressProps) {
  return (
    <div className="check-state progress">
      <label>
        {doing === 'looking' ? say.reading : say.checking} <progress max={1} value={share} />
      </label>
      <span className="counted">{counted(rows, 'row')}</span>
      <button type="button" onClick={onStop}>
        {say.stop}
      </button>
    </div>
  )
}
