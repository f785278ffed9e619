import { Activity, useDeferredValue, useEffect, useRef } from 'react'
import { DocumentInput } from '../read/DocumentInput.tsx'
import { ManyResponses } from '../read-many/ManyResponses.tsx'
import { OneResponse } from '../read-many/OneResponse.tsx'
import type { GivenFile } from '../read-many/read-order.ts'
import { ReadingProgress } from '../read-many/ReadingProgress.tsx'
import { useOpened } from '../read-many/use-opened.ts'
import { useResponses } from '../read-many/use-responses.ts'
import { useHeld } from '../use-held.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { ReadPageData } from './record-data.ts'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

const says =
  'Give the responses as they came. Each answer is shown with the words it was read from; you decide what is in doubt, and take away the tables.'

/** Where it is told what agreement between coders is counted over. */
const comparing = '/docs/guides/many-responses/#compare-two-coders'

export default function ReadPage({ page }: { readonly page: ReadPageData }) {
  const { scheme, questionnaire, record } = page
  const { state, tools, change } = useResponses(page)
  const { entries, leftOut, isReading, refusal } = state
  const isEmpty = entries.length + leftOut.length === 0
  const [asked, show] = useOpened()
  // A long response is drawn bit by bit, so that no click holds the page up.
  const open = useDeferredValue(asked)
  const [initials, setInitials] = useHeld(`${page.domain} initials`, '')
  const opened = entries.find(({ key }) => key === open)
  const isAlone = useRef(false)
  const before = useRef<number>(undefined)
  const added = useRef<number>(undefined)

  const give = (files: readonly GivenFile[]) => {
    if (files.length === 0) return
    isAlone.current = isEmpty && files.length === 1
    added.current = isEmpty ? undefined : (files[0]?.inPlaceOf ?? state.lastKey + 1)
    change({ kind: 'give', files })
  }
  const isReady = !isReading && tools !== undefined
  useEffect(() => {
    if (!isReady) return
    if (isAlone.current && entries.length === 1 && leftOut.length === 0) show(entries[0]?.key)
    else if (entries.length > 0) focusRow(added.current)
    isAlone.current = false
  }, [isReady])
  useEffect(() => {
    const left = before.current
    before.current = open
    if (open !== undefined || left === undefined) return
    focusRow(left)
  }, [open])

  return (
    <Page kind="read" language="en" scheme={scheme} title={page.title} description={says}>
      <Trail scheme={scheme} />
      <header>
        <h1>{page.title}</h1>
        {isEmpty ? <p className="lead">{says}</p> : null}
        <p className="aside">
          It reads responses to{' '}
          <PageLink to={questionnaire.href}>
            <Words of={questionnaire.title} />
          </PageLink>{' '}
          into a{' '}
          <PageLink to={record.href}>
            <Words of={record.title} />
          </PageLink>
          . What you give stays in your browser.
        </p>
      </header>
      <p className="hidden-text" role="status">
        {isReading ? 'Reading.' : ''}
      </p>
      <div role="alert">
        {refusal === undefined ? null : <p className="check-state refused">{refusal}</p>}
      </div>
      <ReadingProgress state={state} change={change} />
      {isEmpty ? (
        <DocumentInput
          domain={page.domain}
          onGive={give}
          onRefuse={(reason) => change({ kind: 'refuse', says: reason })}
        />
      ) : tools === undefined ? null : (
        <>
          {/* Hidden, not taken away, while one of them is open: what was sorted and filtered stays. */}
          <Activity mode={opened === undefined ? 'visible' : 'hidden'}>
            <ManyResponses
              page={page}
              tools={tools}
              state={state}
              initials={initials}
              change={change}
              onGive={give}
              onOpen={show}
            />
          </Activity>
          {opened === undefined ? null : (
            <OneResponse
              page={page}
              tools={tools}
              entries={entries}
              entry={opened}
              initials={initials}
              onInitials={setInitials}
              change={change}
              onOpen={show}
            />
          )}
        </>
      )}
      {isEmpty ? <HowItGoes /> : null}
      <noscript>
        <p className="check-state">
          Reading responses needs JavaScript, because it happens in your browser and nowhere else.
        </p>
      </noscript>
    </Page>
  )
}

/** Goes on at the row of a response; where it has none, at the head of the list. */
function focusRow(key: number | undefined): void {
  const row = document.querySelector<HTMLElement>(`[data-response='${key}']`)
  ;(row ?? document.getElementById('responses'))?.focus()
}

/** The way from files to tables, for somebody who comes for the first time. */
function HowItGoes() {
  return (
    <section className="how-it-goes">
      <h2>How it goes</h2>
      <ol>
        <li>
          Give all responses at once. Each becomes one row. A file that cannot be read keeps its row, which
          says what to do; the others are read all the same.
        </li>
        <li>
          Open a response. Its text stands beside the answers, and a number leads from each answer to the
          words it was read from. What could be read in two ways is <em>unsure</em>: confirm, correct, or say
          that it cannot be told, with your reason and initials if you like.
        </li>
        <li>Save the work to a file, close the page, and open that file here to go on.</li>
        <li>
          Take away four tables: one row for each response, for each mark and for each offering, and the
          counts for each question. Nothing unsure is counted as marked. No file is left out; where one holds
          two responses, the second is in no table, and the page says so.
        </li>
        <li>
          Two people may decide the same responses apart from each other. Below the tables, under “Two
          coders”, one opens the other’s saved work:{' '}
          <PageLink to={comparing}>how two coders are compared</PageLink>.
        </li>
      </ol>
    </section>
  )
}
