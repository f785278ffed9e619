import { memo } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { type Line, statuses } from './response-line.ts'

interface RowProps {
  readonly line: Line
  readonly page: ReadPageData
  readonly onOpen: (key: number) => void
}

const marks = { read: 'met', 'in-part': 'undetermined', refused: 'silent', unread: 'broken' } as const

/** One response: its name opens it. Drawn again only when something in it changed. */
export const ResponseRow = memo(
  function ResponseRow({ line, page, onOpen }: RowProps) {
    const { key, name, status, answers, unsure, unread, decided, findings, why } = line
    return (
      <tr>
        <th scope="row">
          <button type="button" className="link-button" data-response={key} onClick={() => onOpen(key)}>
            {name}
          </button>
        </th>
        <td>
          <Verdict mark={marks[status]}>{statuses[status]}</Verdict>
          {why === '' ? null : <span className="aside why">{why}</span>}
        </td>
        {page.questions.map(({ field }) => (
          <td key={field}>{answers[field]}</td>
        ))}
        <td>{unsure === 0 ? '–' : <strong>{unsure}</strong>}</td>
        <td>{unread === 0 ? '–' : unread}</td>
        <td>{decided === 0 ? '–' : decided}</td>
        <td>{findings === 0 ? '–' : findings}</td>
      </tr>
    )
  },
  (before, after) => before.page === after.page && JSON.stringify(before.line) === JSON.stringify(after.line),
)
