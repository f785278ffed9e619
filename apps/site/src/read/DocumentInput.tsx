import useBaseUrl from '@docusaurus/useBaseUrl'
import { type ChangeEvent, type DragEvent, useId, useState } from 'react'
import { domains } from '../../domains.ts'
import { readFile } from './read-file.ts'
import type { ReadState } from './use-reading.ts'

interface DocumentInputProps {
  readonly domain: string
  readonly state: ReadState
  readonly onRead: (text: string, name: string) => Promise<void>
  readonly onRefuse: (says: string) => void
}

/** A field to paste a document into, which files can be dropped on. */
export function DocumentInput({ domain, state, onRead, onRefuse }: DocumentInputProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const example = useBaseUrl(domains.find((each) => each.id === domain)?.reads?.example ?? '')
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await readFile(file)
    if ('refusal' in read) onRefuse(read.refusal)
    else await onRead(read.text, file.name)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void take(event.target.files?.[0])
    event.target.value = ''
  }
  const loadExample = async () => {
    const response = await fetch(example).catch(() => undefined)
    if (response?.ok) await onRead(await response.text(), 'our example')
    else onRefuse('The example could not be loaded.')
  }
  return (
    <section
      className={isOver ? 'document-input over' : 'document-input'}
      aria-label="The document"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={`${id}text`}>The response, as text or Markdown</label>
      <textarea
        id={`${id}text`}
        value={text}
        rows={14}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}note`}
        onChange={(event) => setText(event.target.value)}
        onDrop={drop}
      />
      <p id={`${id}note`} className="aside">
        Paste it, or drop a .txt or .md file here, up to 20 MB.
      </p>
      <p className="actions">
        <button type="button" className="main-action" onClick={() => void onRead(text, 'the pasted text')}>
          Read it
        </button>
        <label className="file-button">
          Open a file
          <input type="file" accept=".txt,.text,.md,.markdown,text/plain,text/markdown" onChange={choose} />
        </label>
        <button type="button" onClick={() => void loadExample()}>
          Read our example
        </button>
      </p>
      <div role="alert">
        {state.phase === 'refused' ? <p className="check-state refused">{state.says}</p> : null}
      </div>
      {state.phase === 'reading' ? <p className="check-state">Reading the document.</p> : null}
    </section>
  )
}
