import type { View } from './link.ts'

const views: readonly (readonly [view: View, words: string])[] = [
  ['one', 'One question at a time'],
  ['all', 'All at once'],
]

interface ViewChoiceProps {
  readonly view: View
  readonly onChoose: (view: View) => void
}

/** How the questions are put. */
export function ViewChoice({ view, onChoose }: ViewChoiceProps) {
  return (
    <div className="view-choice" role="group" aria-label="How the questions are put">
      {views.map(([own, words]) => (
        <button key={own} type="button" aria-pressed={own === view} onClick={() => onChoose(own)}>
          {words}
        </button>
      ))}
    </div>
  )
}
