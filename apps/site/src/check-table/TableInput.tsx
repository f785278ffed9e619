import { type ChangeEvent, type DragEvent, useId, useState } from 'react'
import type { GivenTable } from './use-table.ts'
import { checkTable as say } from '../words/check-table.ts'

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
    else onRefuse(say.noCsv(file.name))
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
    if (text.trim() === '') onRefuse(say.nothingYet)
    else onGive({ name: say.pasted, file: new Blob([text]) })
  }
  return (
    <section
      className={isOver ? 'document-input over' : 'document-input'}
      aria-label={say.theTable}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={`${id}text`}>{say.withHeader}</label>
      <textarea
        className="lines"
        id={`${id}text`}
        value={text}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}note`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}note`} className="aside">
        {say.drop}
      </p>
      <p className="actions">
        <button type="button" className="main-action" onClick={giveText}>
          {say.readIt}
        </button>
        <label className="file-button">
          {say.openFile}
          <input type="file" accept=".csv,.tsv,.tab,.txt,text/csv" onChange={choose} />
        </label>
      </p>
    </section>
  )
}
