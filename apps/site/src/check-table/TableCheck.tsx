import { useEffect, useRef } from 'react'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { CheckChoices } from './CheckChoices.tsx'
import { ColumnList } from './ColumnList.tsx'
import { DayOrderChoice } from './DayOrderChoice.tsx'
import { emptyColumnOf } from './empty-cells.ts'
import { EncodingChoice } from './EncodingChoice.tsx'
import { settingsOf } from './mapping.ts'
import { MappingFile } from './MappingFile.tsx'
import { Progress } from './Progress.tsx'
import { TableInput } from './TableInput.tsx'
import { TableResult } from './TableResult.tsx'
import type { Choices, Mapping } from './table-order.ts'
import { useHeld } from '../use-held.ts'
import { useTable } from './use-table.ts'
import { checkTable as say } from '../words/check-table.ts'
import { counted } from '../words/counted.ts'

/** A table: given, its columns said, checked; all of it in the browser and beside the page. */
export function TableCheck({ page }: { readonly page: CheckTablePageData }) {
  const { state, look, check, stop, refuse, startAgain } = useTable(
    page.domain,
    page.lines.map(({ path }) => path),
  )
  const [mapping, holdMapping] = useHeld<Mapping>(`${page.domain} mapping`, { columns: {} })
  const [choices, setChoices] = useHeld<Choices>(`${page.domain} choices`, {})
  const { given, looked, checked, underWay, refusal } = state
  const columns = useRef<HTMLHeadingElement>(null)
  const result = useRef<HTMLHeadingElement>(null)
  useEffect(() => columns.current?.focus(), [looked])
  useEffect(() => result.current?.focus(), [checked])
  const setMapping = (next: Mapping) => {
    holdMapping(next)
    refuse(undefined)
  }
  const start = () => {
    if (given === undefined) return
    const reason = unready(mapping, page)
    if (reason === undefined) check(given, mapping, choices)
    else refuse(reason)
  }
  return (
    <>
      {given === undefined ? <TableInput onGive={look} onRefuse={refuse} /> : null}
      {given !== undefined && looked !== undefined ? (
        <section className="mapping" aria-labelledby="columns">
          <div className="result-head">
            <h2 id="columns" ref={columns} tabIndex={-1}>
              {say.columnsOf(given.name)}
            </h2>
            <button type="button" onClick={startAgain}>
              {say.another}
            </button>
          </div>
          <p className="aside">
            {counted(looked.rows, 'row')}. {say.sayColumns}
          </p>
          <MappingFile mapping={mapping} onOpen={setMapping} onRefuse={refuse} />
          {looked.hasUnread || given.encoding !== undefined ? (
            <EncodingChoice encoding={given.encoding} onChange={(encoding) => look({ ...given, encoding })} />
          ) : null}
          <DayOrderChoice mapping={mapping} onChange={setMapping} />
          <ColumnList table={looked} fields={page.fields} mapping={mapping} onChange={setMapping} />
          <CheckChoices options={page.options} choices={choices} onChange={setChoices} />
          <p className="actions">
            <button type="button" className="main-action" onClick={start}>
              {say.checkIt}
            </button>
          </p>
        </section>
      ) : null}
      <div role="alert">
        {refusal === undefined ? null : <p className="check-state refused">{refusal}</p>}
      </div>
      {underWay === undefined ? null : <Progress underWay={underWay} onStop={stop} />}
      {checked === undefined || given === undefined || looked === undefined ? null : (
        <TableResult
          page={page}
          name={given.name}
          result={checked}
          heading={result}
          emptyColumn={(path) => emptyColumnOf(path, looked, page.fields, mapping)}
        />
      )}
    </>
  )
}

/** Why a table cannot be checked yet. */
function unready(mapping: Mapping, { fields }: CheckTablePageData): string | undefined {
  const said = Object.keys(mapping.columns).flatMap((header) => settingsOf(mapping, header) ?? [])
  if (said.length === 0) return say.noColumn
  const isDay = (path: string) => fields.some((field) => field.path === path && field.kind === 'day')
  if (mapping.days === undefined && said.some(({ field, days }) => days === undefined && isDay(field)))
    return say.noDays
  return undefined
}
