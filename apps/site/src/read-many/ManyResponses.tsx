import type { LeftOutReading, NamedReading } from '@ssi/foi'
import { useDeferredValue, useMemo } from 'react'
import { FindingList } from '../check/FindingList.tsx'
import { DownloadButton } from '../DownloadButton.tsx'
import { DocumentInput } from '../read/DocumentInput.tsx'
import { nameOfField } from '../read/in-words.ts'
import { isUnread } from '../read/is-unread.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import { today } from '../decide/today.ts'
import { Coders } from './Coders.tsx'
import { CountTables } from './CountTables.tsx'
import { fileName } from './file-name.ts'
import { Given } from './Given.tsx'
import { LeftOut } from './LeftOut.tsx'
import type { GivenFile } from './read-order.ts'
import { ResponseList } from './ResponseList.tsx'
import type { Change, Entry, Responses } from './responses.ts'
import type { Tools } from './use-responses.ts'

interface ManyResponsesProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly state: Responses
  /** As they were last given. */
  readonly initials: string
  readonly change: (change: Change) => void
  readonly onGive: (files: readonly GivenFile[]) => void
  readonly onOpen: (key: number) => void
}

/** All responses: one row for each, the work to save, and the tables that come out. */
export function ManyResponses({ page, tools, state, initials, change, onGive, onOpen }: ManyResponsesProps) {
  const { entries, leftOut, isReading, isUnsaved, findings } = state
  const counted = useDeferredValue(isReading ? undefined : entries)
  const tables = useMemo(
    () => (counted === undefined ? undefined : tools.tabulate(counted)),
    [counted, tools],
  )
  const nameOf = (what: string, ending: string) =>
    fileName({
      what: `${page.domain}-${what}`,
      ending,
      day: today(),
      initials,
      responses: entries.length,
    })
  const save = () => {
    change({ kind: 'save' })
    return tools.saveWork(entries.map(asSaved), leftOut.map(withReason))
  }
  return (
    <div className="many-responses">
      <section aria-labelledby="responses">
        <h2 id="responses" tabIndex={-1}>
          {entries.length === 1 ? 'One response' : `${entries.length} responses`}
        </h2>
        <p>
          Open a response to see what it says beside its text, and decide what is unsure. Save the work as
          often as you like: the file keeps what was read and what you decided, and opens here again. Where
          two people decide the same responses, <a href="#coders">compare them under “Two coders”</a>.
        </p>
        <div className="actions">
          <DownloadButton name={nameOf('work', 'json')} type="application/json" content={save}>
            Save the work
          </DownloadButton>
          <span className="aside" role="status">
            {isUnsaved ? 'There are decisions that are not saved yet.' : ''}
          </span>
        </div>
        <Given state={state} />
        <FindingList findings={findings} nameOf={nameOfField(page)} />
        <ResponseList page={page} tools={tools} entries={entries} onOpen={onOpen} />
        <LeftOut entries={leftOut} change={change} />
        <details className="add-more">
          <summary>Add more responses, or open saved work</summary>
          <DocumentInput
            domain={page.domain}
            unread={entries.filter(({ reading }) => isUnread(reading))}
            onGive={onGive}
            onRefuse={(says) => change({ kind: 'refuse', says })}
          />
          <p className="aside">
            Saved work that is opened here becomes part of yours. To set another coder’s work beside it,{' '}
            <a href="#coders">open it under “Two coders”</a>.
          </p>
        </details>
      </section>
      {counted === undefined || tables === undefined ? null : (
        <>
          <CountTables page={page} tools={tools} entries={counted} tables={tables} nameOf={nameOf} />
          <Coders page={page} tools={tools} entries={counted} />
        </>
      )}
    </div>
  )
}

/** A response as the saved work has it among those that are counted. */
function asSaved({ key: _key, row: _row, whyLeftOut: _why, ...response }: Entry): NamedReading {
  return response
}

/** A response as the saved work has it among those that were left out. */
function withReason(entry: Entry): LeftOutReading {
  const why = entry.whyLeftOut?.trim() ?? ''
  return { ...asSaved(entry), ...(why === '' ? {} : { whyLeftOut: why }) }
}
