import { useId, useState } from 'react'

interface PasteInsteadProps {
  readonly name: string
  readonly onPaste: (text: string) => void
}

/** Where the text of a response is pasted that could not be read, a PDF for one; the response keeps its name and its row. */
export function PasteInstead({ name, onPaste }: PasteInsteadProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <form
      className="document-input paste-instead"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onPaste(text)
      }}
    >
      <label htmlFor={id}>Or paste its text here</label>
      <textarea
        id={id}
        value={text}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}note`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}note`} className="aside">
        Open the document, select all, and copy. What is read takes the place of {name}, and keeps its name.
      </p>
      <p className="actions">
        <button type="submit" className="main-action" disabled={text.trim() === ''}>
          Read it in its place
        </button>
      </p>
    </form>
  )
}
