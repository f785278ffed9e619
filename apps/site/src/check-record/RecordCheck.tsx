import type { FieldEntry } from '@ssi/rules'
import { useMemo, useState } from 'react'
import type { CheckRecordPageData } from '../reference/check-data.ts'
import { AnswersContext } from './answers-context.ts'
import { answersOf } from './answers-of.ts'
import { RecordForm } from './RecordForm.tsx'
import { RecordJson } from './RecordJson.tsx'
import { RecordResult } from './RecordResult.tsx'
import { useRecord } from './use-record.ts'

const choices: FieldEntry = {
  path: 'options',
  label: { en: 'what you choose' },
  question: { en: 'What do you choose for the check?' },
  expected: { kind: 'group' },
}

/** A record to fill in, with its JSON and what the check says, on the shipped package and nowhere but in the browser. */
export function RecordCheck({ page }: { readonly page: CheckRecordPageData }) {
  const { fields, options, example, scheme } = page
  const { text, state, record, questions, setText, write, answer } = useRecord(page)
  const [showsAll, setShowsAll] = useState(false)
  const { report, input } = state
  const entries = useMemo(() => [...fields, choices, ...options], [fields, options])
  const answers = useMemo(() => answersOf(report, fields, showsAll), [report, fields, showsAll])
  return (
    <div className="record-check">
      <div className="beside">
        <section className="result" aria-labelledby="result">
          <h2 id="result">What the rules say</h2>
          <RecordResult state={state} scheme={scheme.id} questions={questions} onAnswer={answer} />
        </section>
        <RecordJson text={text} input={input} onChange={setText} />
      </div>
      <section className="ask" aria-labelledby="questions">
        <h2 id="questions" tabIndex={-1}>
          Questions
        </h2>
        <div className="actions">
          <button type="button" onClick={() => setText(JSON.stringify(example, null, 2))}>
            Fill in our example
          </button>
          <button type="button" onClick={() => setText('{}')}>
            Start again
          </button>
          <label className="choice">
            <input
              type="checkbox"
              checked={showsAll}
              onChange={(event) => setShowsAll(event.target.checked)}
            />
            <span>Show every question, also where no rule asks</span>
          </label>
        </div>
        <AnswersContext value={answers}>
          <RecordForm entries={entries} record={record} onChange={write} />
        </AnswersContext>
      </section>
    </div>
  )
}
