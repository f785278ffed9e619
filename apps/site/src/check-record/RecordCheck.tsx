import type { FieldEntry } from '@ssi/rules'
import { useMemo, useState } from 'react'
import type { CheckRecordPageData } from '../reference/check-data.ts'
import { AnswersContext } from './answers-context.ts'
import { answersOf } from './answers-of.ts'
import { RecordForm } from './RecordForm.tsx'
import { RecordJson } from './RecordJson.tsx'
import { RecordResult } from './RecordResult.tsx'
import { useRecord } from './use-record.ts'
import { answerWords, checkRecord as say } from '../words/check-record.ts'

const choices: FieldEntry = {
  path: 'options',
  label: answerWords.whatYouChoose,
  question: answerWords.choose,
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
          <h2 id="result">{say.rulesSay}</h2>
          <RecordResult state={state} scheme={scheme.id} questions={questions} onAnswer={answer} />
        </section>
        <RecordJson text={text} input={input} onChange={setText} />
      </div>
      <section className="ask" aria-labelledby="questions">
        <h2 id="questions" tabIndex={-1}>
          {say.questions}
        </h2>
        <div className="actions">
          <button type="button" onClick={() => setText(JSON.stringify(example, null, 2))}>
            {say.example}
          </button>
          <button type="button" onClick={() => setText('{}')}>
            {say.startAgain}
          </button>
          <label className="choice">
            <input
              type="checkbox"
              checked={showsAll}
              onChange={(event) => setShowsAll(event.target.checked)}
            />
            <span>{say.showAll}</span>
          </label>
        </div>
        <AnswersContext value={answers}>
          <RecordForm entries={entries} record={record} onChange={write} />
        </AnswersContext>
      </section>
    </div>
  )
}
