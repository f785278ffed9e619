import { Words } from '../reference/Words.tsx'
import type { Exit, Path, Step } from './path.ts'
import { outcomeOf, type Table } from './table.ts'

interface PathTakenProps {
  readonly table: Table
  readonly path: Path
  readonly onChange: ((id: string) => void) | undefined
}

/** The way the answers took, drawn from top to bottom, with the ways they did not take. */
export function PathTaken({ table, path: { steps, decided }, onChange }: PathTakenProps) {
  return (
    <ol className="path">
      {steps.map((step) => (
        <li key={step.question.id} className={step.choice === undefined ? 'step not-known' : 'step'}>
          <p className="step-asks">
            <Words of={step.question.asks} />
          </p>
          <p className="step-answer">
            <strong>{step.choice === undefined ? 'Not known' : <Words of={step.choice.label} />}</strong>
            {onChange === undefined ? null : (
              <button type="button" onClick={() => onChange(step.question.id)}>
                Change<span className="hidden-text"> the answer to “{step.question.asks.en}”</span>
              </button>
            )}
          </p>
          <NotTaken step={step} table={table} />
        </li>
      ))}
      <li className={decided.outcome === undefined ? 'end open-end' : 'end'}>
        {decided.outcome === undefined ? (
          'Still open'
        ) : (
          <strong>
            <Words of={outcomeOf(table, decided.outcome).label} />
          </strong>
        )}
      </li>
    </ol>
  )
}

function NotTaken({ step: { exits }, table }: { readonly step: Step; readonly table: Table }) {
  return (
    <ul className="ends">
      {exits.map((exit) => (
        <li key={exit.choice.key}>
          <Words of={exit.choice.label} />
          <span className="leads">
            <span className="arrow">→</span> {leadsTo(exit, table)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function leadsTo({ decided }: Exit, table: Table): string {
  return decided.outcome === undefined ? 'leads on' : outcomeOf(table, decided.outcome).label.en
}
