import type { UnderWay } from './use-table.ts'

interface ProgressProps {
  readonly underWay: UnderWay
  readonly onStop: () => void
}

/** How far the worker is, with a way to stop it. */
export function Progress({ underWay: { doing, rows, share }, onStop }: ProgressProps) {
  return (
    <div className="check-state progress">
      <label>
        {doing === 'looking' ? 'Reading the table.' : 'Checking the table.'}{' '}
        <progress max={1} value={share} />
      </label>
      <span className="counted">{rows.toLocaleString('en-GB')} rows</span>
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </div>
  )
}
