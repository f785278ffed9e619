import useBaseUrl from '@docusaurus/useBaseUrl'
import { type ChangeEvent, useId, useState } from 'react'
import { domains } from '../../domains.ts'
import type { GivenFile } from '../read-many/read-order.ts'
import type { Entry } from '../read-many/responses.ts'
import { useDrop } from './use-drop.ts'

interface DocumentInputProps {
  readonly domain: string
  /** Responses in the list of which nothing could be read: a text may be theirs. */
  readonly unread?: readonly Pick<Entry, 'key' | 'name'>[]
  readonly onGive: (files: readonly GivenFile[]) => void
  readonly onRefuse: (says: string) => void
}

/** Where responses are given: files dropped or opened, saved work among them, or a text that is pasted. */
export function DocumentInput({ domain, unread = [], onGive, onRefuse }: DocumentInputProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [place, setPlace] = useState('')
  const instead = unread.find((each) => String(each.key) === place || each.name === name.trim())
  const { isOver, handlers } = useDrop(onGive)
  const example = useBaseUrl(domains.find((each) => each.id === domain)?.reads?.example ?? '')
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onGive(filesOf(event.target.files))
    event.target.value = ''
  }
  const giveText = () => {
    if (text.trim() === '') return onRefuse('There is nothing to read yet.')
    const file = new Blob([text])
    if (instead === undefined) onGive([{ name: name.trim() || 'the pasted text', file }])
    else onGive([{ name: instead.name, file, inPlaceOf: instead.key }])
    setText('')
    setName('')
    setPlace('')
  }
  const loadExample = async () => {
    const response = await fetch(example).catch(() => undefined)
    if (response?.ok) onGive([{ name: 'our example', file: await response.blob() }])
    else onRefuse('The example could not be loaded.')
  }
  return (
    <section
      className={isOver ? 'document-input over' : 'document-input'}
      aria-label="Responses to read"
      {...handlers}
    >
      <div className="drop-here">
        <p>Drop one file here, or a hundred.</p>
        <p className="aside">
          Word documents (.docx), web pages, plain text and Markdown, up to 20 MB each; or work you saved here
          before.
        </p>
        <p className="actions">
          <label className="file-button">
            Open files
            <input type="file" multiple onChange={choose} />
          </label>
          <button type="button" onClick={() => void loadExample()}>
            Read our example
          </button>
        </p>
      </div>
      <label htmlFor={`${id}text`}>Or paste one response</label>
      <textarea
        id={`${id}text`}
        value={text}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}note`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}note`} className="aside">
        A PDF: open it, select all, copy, and paste it here. Two coders’ responses are compared by their
        names, so name it as the other does.
      </p>
      {unread.length === 0 ? null : (
        <p className="pasted-name">
          <label htmlFor={`${id}place`}>It is the text of</label>{' '}
          <select id={`${id}place`} value={place} onChange={(event) => setPlace(event.target.value)}>
            <option value="">a response that is not in the list</option>
            {unread.map((each) => (
              <option key={each.key} value={each.key}>
                {each.name}, which was not read
              </option>
            ))}
          </select>
        </p>
      )}
      {place !== '' ? null : (
        <p className="pasted-name">
          <label htmlFor={`${id}name`}>Its name, if you like</label>{' '}
          <input
            id={`${id}name`}
            type="text"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </p>
      )}
      <p className="aside" role="status">
        {instead === undefined ? '' : `It takes the place of ${instead.name}, and keeps its name.`}
      </p>
      <p className="actions">
        <button type="button" className="main-action" onClick={giveText}>
          Read it
        </button>
      </p>
    </section>
  )
}

function filesOf(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.name, file }))
}
