import { counted, numberInWords } from '../words/counted.ts'
import { type Narrowing, plainWords } from './narrowing.ts'

export interface Narrows {
  readonly chosen: Narrowing | undefined
  readonly onChoose: (narrowing: Narrowing | undefined) => void
}

interface CountButtonProps extends Narrows {
  readonly count: number
  readonly narrowing: Narrowing
}

/** A number of rows that shows these rows; pressed once more, it shows all again. */
export function CountButton({ count, narrowing, chosen, onChoose }: CountButtonProps) {
  if (count === 0) return <span className="counted">{numberInWords(0)}</span>
  const isChosen = chosen?.key === narrowing.key
  return (
    <button
      type="button"
      className="count"
      aria-pressed={isChosen}
      aria-label={`${counted(count, 'row')} ${plainWords(narrowing)}`}
      onClick={() => onChoose(isChosen ? undefined : narrowing)}
    >
      {numberInWords(count)}
    </button>
  )
}
