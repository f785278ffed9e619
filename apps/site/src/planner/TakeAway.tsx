import { portfolio, type ProgressInput, type Timetable } from '@ssi/training'
import { type ChangeEvent, useState } from 'react'
import { DownloadButton } from '../DownloadButton.tsx'
import { Section } from '../reference/Section.tsx'
import type { Entries } from './entries.ts'
import { importFile, type Imported } from './import-file.ts'
import { TwoSteps } from './TwoSteps.tsx'
import { planner as say } from '../words/planner.ts'
import { Words } from '../reference/Words.tsx'
import { language } from '../words/language.ts'

interface TakeAwayProps {
  readonly progress: ProgressInput
  readonly timetable: Timetable
  readonly isEmpty: boolean
  readonly onReplace: (entries: Entries) => void
}

/** Everything as a document, as data, as a calendar; and the data back again. */
export function TakeAway({ progress, timetable, isEmpty, onReplace }: TakeAwayProps) {
  const [imported, setImported] = useState<Imported & { readonly name: string }>()
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target
    const file = input.files?.[0]
    if (file === undefined) return
    const read = await importFile(file)
    input.value = ''
    if ('entries' in read && isEmpty) {
      setImported(undefined)
      onReplace(read.entries)
    } else setImported({ ...read, name: file.name })
  }
  const replace = (entries: Entries) => {
    setImported(undefined)
    onReplace(entries)
  }
  return (
    <Section id="take-away" heading={say.takeAway}>
      <div className="actions">
        <DownloadButton
          name="portfolio.md"
          type="text/markdown"
          content={() => portfolio(progress, { language })}
        >
          {say.markdown}
        </DownloadButton>
        <DownloadButton
          name="training-plan.json"
          type="application/json"
          content={() => `${JSON.stringify(progress, null, 2)}\n`}
        >
          {say.json}
        </DownloadButton>
        <DownloadButton
          name="training-meetings.ics"
          type="text/calendar"
          content={() =>
            import('@ssi/training/icalendar').then(({ toICalendar }) => toICalendar(timetable, { language }))
          }
        >
          {say.ics}
        </DownloadButton>
        <label className="file-button">
          {say.openJson}
          <input type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
        </label>
        <button type="button" onClick={() => window.print()}>
          {say.print}
        </button>
        {isEmpty ? null : (
          <TwoSteps
            first={say.deleteAll}
            asks={say.deleteAsks}
            second={say.deleteIt}
            onDo={() => onReplace({})}
          />
        )}
      </div>
      <div role="alert">
        {imported !== undefined && 'refusal' in imported ? (
          <ul className="check-state refused">
            {imported.refusal.map((says) => (
              <li key={says.en}>
                <Words of={says} />
              </li>
            ))}
          </ul>
        ) : null}
        {imported !== undefined && 'entries' in imported ? (
          <div className="check-state">
            <p>{say.canBeRead(imported.name)}</p>
            <p className="actions">
              <button type="button" className="main-action" onClick={() => replace(imported.entries)}>
                {say.replace}
              </button>
              <button type="button" onClick={() => setImported(undefined)}>
                {say.leaveIt}
              </button>
            </p>
          </div>
        ) : null}
      </div>
    </Section>
  )
}
