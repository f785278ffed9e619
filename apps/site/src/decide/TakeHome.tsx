import { useState } from 'react'

interface TakeHomeProps {
  readonly minutes: () => string
  readonly link: () => string
  readonly onClear: () => void
}

/** The result to take along: as text for minutes, as a link, on paper. */
export function TakeHome({ minutes, link, onClear }: TakeHomeProps) {
  const [said, say] = useState('')
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text)
      say(`${what} copied.`)
    } catch {
      say('The browser did not allow copying.')
    }
  }
  return (
    <div className="take-home">
      <button type="button" onClick={() => void copy(minutes(), 'Text')}>
        Copy for the minutes
      </button>
      <button type="button" onClick={() => void copy(link(), 'Link')}>
        Copy link with the answers
      </button>
      <button type="button" onClick={() => print()}>
        Print
      </button>
      <button type="button" onClick={onClear}>
        Start again
      </button>
      <span role="status">{said}</span>
    </div>
  )
}
