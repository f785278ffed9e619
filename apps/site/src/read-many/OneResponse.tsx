import { useCallback, useEffect, useRef } from 'react'
import { DocumentResult } from '../read/DocumentResult.tsx'
import { doubtsOf } from '../read/doubts.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import type { Change, Entry } from './responses.ts'
import type { Tools } from './use-responses.ts'

interface OneResponseProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly entries: readonly Entry[]
  readonly entry: Entry
  readonly initials: string
  readonly onInitials: (initials: string) => void
  readonly change: (change: Change) => void
  readonly onOpen: (key: number | undefined) => void
}

/** One response of many, with the way to the next one and back to all of them. */
export function OneResponse({
  page,
  tools,
  entries,
  entry,
  initials,
  onInitials,
  change,
  onOpen,
}: OneResponseProps) {
  const { key, name, reading } = entry
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [key, reading.text])
  const decide = useCallback(
    (decided: Entry['reading'], by: string) => {
      change({ kind: 'decide', key, reading: decided })
      onInitials(by)
    },
    [change, key, onInitials],
  )
  const place = entries.indexOf(entry)
  const [before, after] = [entries[place - 1], entries[place + 1]]
  const waiting = [...entries.slice(place + 1), ...entries.slice(0, place)].find(
    (each) => doubtsOf(each.reading).length > 0,
  )
  const paste = (text: string) =>
    change({ kind: 'give', files: [{ name, file: new Blob([text]), inPlaceOf: key }] })
  const leaveOut = () => {
    change({ kind: 'leave-out', key })
    onOpen(undefined)
  }
  return (
    <>
      <nav className="actions response-ways" aria-label="Responses">
        <button type="button" onClick={() => onOpen(undefined)}>
          All responses and tables
        </button>
        <button type="button" disabled={before === undefined} onClick={() => onOpen(before?.key)}>
          Previous
        </button>
        <span className="counted">
          {place + 1} of {entries.length}
        </span>
        <button type="button" disabled={after === undefined} onClick={() => onOpen(after?.key)}>
          Next
        </button>
        <button type="button" onClick={leaveOut}>
          Leave it out
        </button>
      </nav>
      <DocumentResult
        key={key}
        page={page}
        tools={tools}
        name={name}
        reading={reading}
        initials={initials}
        heading={heading}
        onDecide={decide}
        nextName={waiting?.name}
        onNext={() => onOpen(waiting?.key)}
        onPaste={paste}
      />
    </>
  )
}
