import { useState } from 'react'

interface CopyButtonProps {
  readonly text: string
  /** What is copied: "id", "citation". */
  readonly what: string
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      say('Copied')
    } catch {
      say('The browser did not allow it')
    }
  }
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        Copy {what}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
