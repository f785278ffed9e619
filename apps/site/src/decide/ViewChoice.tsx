import type { View } from './link.ts'
import { decide as say } from '../words/decide.ts'

const views: readonly (readonly [view: View, words: string])[] = [
  ['one', say.oneByOne],
  ['all', say.allAtOnce],
]

interface ViewChoiceProps {
  readonly view: View
  readonly onChoose: (view: View) => void
}

/** How the questions are put. */
export function ViewChoice({ view, onChoose }: ViewChoiceProps) {
  return (
    <div className="view-choice" role="group" aria-label={say.howPut}>
      {views.map(([own, words]) => (
        <button key={own} type="button" aria-pressed={own === view} onClick={() => onChoose(own)}>
          {words}
        </button>
      ))}
    </div>
  )
}
