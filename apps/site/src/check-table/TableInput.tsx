import { type ChangeEvent, type DragEvent, useId, useState } from 'react'
import type { GivenTable } from './use-table.ts'

interface TableInputProps {
  readonly onGive: (table: GivenTable) => void
  readonly onRefuse: (says: string) => void
}

const KINDS = /\.(?:csv|tsv|tab|txt)$/i

/** A field to paste a table into, which files can be dropped on. */
export function TableInput({ onGive, onRefuse }: TableInputProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file === undefined) return
    if (KINDS.test(file.name)) onGive({ name: file.name, file })
    else onRefuse(`${file.name} is no .csv file. Save the sheet as CSV, or copy its cells into the field.`)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.target.files?.[0])
    event.target.value = ''
  }
  const giveText = () => {
    if (text.trim() === '')
      onRefuse('There is nothing to read yet. Paste a table with its header, or open a file.')
    else onGive({ name: 'the pasted table', file: new Blob([text]) })
  }
  return (
    <section
      className={isOver ? 'document-input over' : 'document-input'}
      aria-label="The table"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={`${id}text`}>A table with a header, as CSV</label>
      <textarea
        id={`${id}text`}
        value={text}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        aria-describedby={`${id}note`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}note`} className="aside">
        Drop a file here, or copy cells from a spreadsheet. A file may be of any length; it is read piece by
        piece.
      </p>
      <p className="actions">
        <button type="button" className="main-action" onClick={giveText}>
          Read it
        </button>
        <label className="file-button">
          Open a file
          <input type="file" accept=".csv,.tsv,.tab,.txt,text/csv" onChange={choose} />
        </label>
      </p>
    </section>
  )
}
