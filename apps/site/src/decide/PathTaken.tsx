import type { Text } from '@ssi/taxonomy'
import { Words } from '../reference/Words.tsx'
import type { Exit, Path, Step } from './path.ts'
import { outcomeOf, type Table } from './table.ts'
import { decide as say } from '../words/decide.ts'
import { Filled } from '../words/Filled.tsx'
import { ownWords } from '../words/language.ts'

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
            <strong>{step.choice === undefined ? say.notKnown : <Words of={step.choice.label} />}</strong>
            {onChange === undefined ? null : (
              <button type="button" onClick={() => onChange(step.question.id)}>
                {say.change}
                <span className="hidden-text">
                  <Filled words={say.theAnswerTo} with={{ question: <Words of={step.question.asks} /> }} />
                </span>
              </button>
            )}
          </p>
          <NotTaken step={step} table={table} />
        </li>
      ))}
      <li className={decided.outcome === undefined ? 'end open-end' : 'end'}>
        {decided.outcome === undefined ? (
          say.stillOpen
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
            <span className="arrow">→</span> <Words of={leadsTo(exit, table)} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function leadsTo({ decided }: Exit, table: Table): Text {
  return decided.outcome === undefined ? ownWords(say.leadsOn) : outcomeOf(table, decided.outcome).label
}
