import { useEffect, useRef, useState } from 'react'
import type { DecisionPageData } from '../reference/decision-data.ts'
import { Section } from '../reference/Section.tsx'
import { AllQuestions } from './AllQuestions.tsx'
import { OneQuestion } from './OneQuestion.tsx'
import { pathOf } from './path.ts'
import { Result } from './Result.tsx'
import { UnknownInLink } from './UnknownInLink.tsx'
import { useAnswers } from './use-answers.ts'
import { verdictOf } from './verdict.ts'
import { ViewChoice } from './ViewChoice.tsx'
import { decide as say } from '../words/decide.ts'
import { decision } from '../words/decision.ts'
import { Words } from '../reference/Words.tsx'

/** A decision made by answering its questions, one at a time or all at once, with the path drawn beside them. */
export function Decide({ page }: { readonly page: DecisionPageData }) {
  const { table } = page
  const { answers, view, unknown, answer, show, clear } = useAnswers(table.questions)
  const [changing, change] = useState<string>()
  const asked = useRef<HTMLDivElement>(null)
  const [turns, turn] = useState(0)
  useEffect(() => {
    if (turns > 0) asked.current?.querySelector<HTMLElement>('[data-asked]')?.focus()
  }, [turns])

  const path = pathOf(table, answers)
  const current = table.questions.find(({ id }) => id === changing) ?? path.open[0]
  const ask = (id: string | undefined) => {
    change(id)
    turn(turns + 1)
  }
  const choose = (id: string, key: string) => {
    answer(id, key)
    ask(undefined)
  }
  return (
    <Section id="decide" heading={decision.decide}>
      <noscript>
        <p className="check-state">{say.noScript}</p>
      </noscript>
      <UnknownInLink unknown={unknown} />
      <ViewChoice view={view} onChoose={show} />
      <div className={Object.keys(answers).length === 0 ? 'decide' : 'decide answered'}>
        <div className="asked-now" ref={asked}>
          {view === 'all' ? (
            <AllQuestions table={table} answers={answers} path={path} onAnswer={answer} />
          ) : (
            <OneQuestion
              question={current}
              answer={current === undefined ? undefined : answers[current.id]}
              path={path}
              onAnswer={choose}
              onAsk={ask}
            />
          )}
          <p className="aside">{say.staysHere}</p>
          {view === 'all' ? (
            <p className="verdict-line">
              <a href="#result">
                <Words of={verdictOf(table, path).heading} />
                {say.seeWhy}
              </a>
            </p>
          ) : null}
        </div>
        <Result
          page={page}
          path={path}
          answers={answers}
          view={view}
          onChange={view === 'one' ? ask : undefined}
          onSettle={(id, key) => (view === 'one' ? choose(id, key) : answer(id, key))}
          onClear={() => {
            clear()
            ask(undefined)
          }}
        />
      </div>
    </Section>
  )
}
