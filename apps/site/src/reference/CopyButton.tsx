import { useState } from 'react'
import { parts } from '../words/parts.ts'

interface CopyButtonProps {
  readonly text: string
  /** What the button says: "Copy id". */
  readonly children: string
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      say(parts.copied)
    } catch {
      say(parts.copyRefused)
    }
  }
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
