import type { DecisionPageData } from '../reference/decision-data.ts'
import { dayInWords } from '../reference/day.ts'
import { linkOf, type View } from './link.ts'
import { minutesOf } from './minutes.ts'
import { type Answers, type Path, settlingAnswers } from './path.ts'
import { PathTaken } from './PathTaken.tsx'
import { Reasons } from './Reasons.tsx'
import { Settling } from './Settling.tsx'
import { TakeHome } from './TakeHome.tsx'
import { today } from './today.ts'
import { verdictOf } from './verdict.ts'
import { decide as say } from '../words/decide.ts'
import { inWords } from '../words/language.ts'
import { Words } from '../reference/Words.tsx'

interface ResultProps {
  readonly page: DecisionPageData
  readonly path: Path
  readonly answers: Answers
  readonly view: View
  readonly onChange: ((id: string) => void) | undefined
  readonly onSettle: (id: string, key: string) => void
  readonly onClear: () => void
}

/** What the answers come to, why, and by which path: the sheet that is printed. */
export function Result({ page, path, answers, view, onChange, onSettle, onClear }: ResultProps) {
  const { table, scheme, version } = page
  const { heading, means } = verdictOf(table, path)
  const isFirm = path.decided.outcome !== undefined
  const link = () => `${location.origin}${location.pathname}${linkOf(answers, view)}`
  return (
    <section className="decided" id="result" aria-label={say.result}>
      <div role="status">
        <h3 className={isFirm ? 'firm' : 'still-open'}>
          <Words of={heading} />
        </h3>
        <p>
          <Words of={means} />
        </p>
      </div>
      <Reasons table={table} decided={path.decided} />
      {path.steps.length === 0 ? null : (
        <>
          <h4>{say.path}</h4>
          <PathTaken table={table} path={path} onChange={onChange} />
          <TakeHome minutes={() => minutesOf(page, path, today(), link())} link={link} onClear={onClear} />
          <Settling settling={settlingAnswers(table, path)} table={table} onSettle={onSettle} />
          <div className="on-paper">
            <p>
              {dayInWords(today())}. {say.imprint(inWords(scheme.title), version, table.id)}
            </p>
            <p className="paper-link">{link()}</p>
          </div>
        </>
      )}
    </section>
  )
}
