import { Words } from '../reference/Words.tsx'
import type { Settling as SettlingAnswer } from './path.ts'
import { outcomeOf, type Table } from './table.ts'
import { decide as say } from '../words/decide.ts'

interface SettlingProps {
  readonly settling: readonly SettlingAnswer[]
  readonly table: Table
  readonly onSettle: (id: string, key: string) => void
}

/** What one more answer would settle. */
export function Settling({ settling, table, onSettle }: SettlingProps) {
  if (settling.length === 0) return null
  const byQuestion = Map.groupBy(settling, ({ question }) => question)
  return (
    <div className="settling">
      <h4>{say.oneMore}</h4>
      <ul>
        {[...byQuestion].map(([question, answers]) => (
          <li key={question.id}>
            <p>
              <Words of={question.asks} />
            </p>
            <ul className="ends">
              {answers.map(({ choice, decided }) => (
                <li key={choice.key}>
                  <button type="button" onClick={() => onSettle(question.id, choice.key)}>
                    <Words of={choice.label} />
                  </button>
                  <span className="leads">
                    <span className="arrow">→</span>{' '}
                    <Words of={outcomeOf(table, decided.outcome ?? '').label} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
