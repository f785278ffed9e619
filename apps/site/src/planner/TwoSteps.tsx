import { useEffect, useRef, useState } from 'react'
import { planner as say } from '../words/planner.ts'

interface TwoStepsProps {
  readonly first: string
  /** What happens, in a sentence. */
  readonly asks: string
  readonly second: string
  readonly onDo: () => void
}

/** A button that asks before it does what cannot be undone. */
export function TwoSteps({ first, asks, second, onDo }: TwoStepsProps) {
  const [isAsked, setAsked] = useState(false)
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsked) leave.current?.focus()
  }, [isAsked])
  if (!isAsked) {
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {first}
      </button>
    )
  }
  const act = () => {
    setAsked(false)
    onDo()
  }
  return (
    <span className="two-steps">
      <span role="status">{asks}</span>{' '}
      <button type="button" className="main-action" onClick={act}>
        {second}
      </button>{' '}
      <button type="button" ref={leave} onClick={() => setAsked(false)}>
        {say.leaveIt}
      </button>
    </span>
  )
}
