import { useState } from 'react'
import { decide as words } from '../words/decide.ts'

interface TakeHomeProps {
  readonly minutes: () => string
  readonly link: () => string
  readonly onClear: () => void
}

/** The result to take along: as text for minutes, as a link, on paper. */
export function TakeHome({ minutes, link, onClear }: TakeHomeProps) {
  const [said, tell] = useState('')
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text)
      tell(words.copied(what))
    } catch {
      tell(words.notCopied)
    }
  }
  return (
    <div className="take-home">
      <button type="button" onClick={() => void copy(minutes(), words.text)}>
        {words.forMinutes}
      </button>
      <button type="button" onClick={() => void copy(link(), words.link)}>
        {words.copyLink}
      </button>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" onClick={onClear}>
        {words.startAgain}
      </button>
      <span role="status">{said}</span>
    </div>
  )
}
