import type { Decision } from '@ssi/foi'
import type { Json } from '@ssi/rules'
import { useId, useState } from 'react'
import { explainIn } from '../check/explain-in.ts'
import { askedAnswer } from './asked-answer.ts'
import { type Deciding, decisionOn } from './decide-context.ts'
import { nameOfField } from './in-words.ts'
import { KeepForm } from './KeepForm.tsx'
import { Quote } from './Quote.tsx'
import { readValue } from './read-value.ts'
import { isBox, restAnswer, restOf } from './rest-of.ts'
import { signatureOf, type Signed } from './Signature.tsx'
import { useDraft } from './use-draft.ts'
import { ValueEntry } from './ValueEntry.tsx'

const writtenOr = 'Choose “It is something else”, or keep once more without it.'

interface Draft {
  readonly chosen: string | undefined
  readonly written: Json
  readonly signed: Signed
}

interface DecisionFormProps {
  readonly answer: string
  readonly deciding: Deciding
}

/** What a person says of an answer: as it was read, something else, or that it cannot be told. */
export function DecisionForm({ answer, deciding }: DecisionFormProps) {
  const { page, name, reading, decide, ask, nextDoubt, takeBack } = deciding
  const id = useId()
  const read = readValue(reading, answer)
  const { label, choices, entry } = askedAnswer(reading, answer, read, page)
  const before = decisionOn(reading, answer)?.decision
  const start = before?.verdict === 'corrected' ? before.value : read
  // What was begun before another decision is over with it.
  const { draft, write, drop } = useDraft<Draft>(`${name} ${answer} ${JSON.stringify(before)}`, {
    chosen: before === undefined ? undefined : keyOf(before, choices),
    written: start,
    signed: { reason: before?.reason ?? '', initials: before?.initials ?? deciding.initials },
  })
  const { chosen, written, signed } = draft
  const isWritten = JSON.stringify(written) !== JSON.stringify(start)
  const [isWarned, warn] = useState(false)
  const [faults, setFaults] = useState<readonly string[]>([])
  const next = nextDoubt(answer)
  const [question = ''] = answer.split('.')
  const hasRest = isBox(reading, answer) && restOf(reading, question).waiting.length > 1

  const keep = (then: string | undefined) => {
    const choice = choices.find(({ key }) => key === chosen)
    if (choice === undefined) return setFaults(['Nothing is chosen yet.'])
    if (isWritten && chosen !== 'written' && !isWarned) {
      warn(true)
      return setFaults([`What you wrote is not chosen, and would be lost. ${writtenOr}`])
    }
    const said: Decision = choice.decision ?? { verdict: 'corrected', value: trimmed(written) }
    const findings = decide([answer], { ...said, ...signatureOf(signed) })
    if (findings.length > 0)
      return setFaults(findings.map((finding) => explainIn(finding, nameOfField(page))))
    drop()
    ask(then)
  }
  return (
    <KeepForm
      signed={signed}
      onSign={(now) => write({ signed: now })}
      faults={faults}
      next={next}
      onKeep={keep}
      onLeave={() => {
        drop()
        ask(undefined)
      }}
      more={
        <>
          {before === undefined ? null : (
            <button
              type="button"
              onClick={() => {
                drop()
                takeBack(answer)
              }}
            >
              Take the decision back
            </button>
          )}
          {hasRest ? (
            <button type="button" onClick={() => ask(restAnswer(question))}>
              Decide all that is in doubt here at once
            </button>
          ) : null}
        </>
      }
    >
      <fieldset>
        <legend>What does the response say of “{label}”?</legend>
        <Quote reading={reading} answers={[answer]} />
        {choices.map(({ key, label: says }) => (
          <label key={key} className="choice">
            <input type="radio" name={id} checked={chosen === key} onChange={() => write({ chosen: key })} />
            {says}
          </label>
        ))}
      </fieldset>
      {entry !== undefined && (chosen === 'written' || isWritten) ? (
        <ValueEntry
          answer={answer}
          field={entry}
          fields={page.fields}
          value={written}
          onChange={(value) => write({ written: value, chosen: 'written' })}
        />
      ) : null}
    </KeepForm>
  )
}

function keyOf({ verdict, ...said }: Decision, choices: readonly { readonly key: string }[]): string {
  if (verdict !== 'corrected') return verdict
  const key = `is ${JSON.stringify('value' in said ? said.value : null)}`
  return choices.some((choice) => choice.key === key) ? key : 'written'
}

/** What was written, without blanks around it and without lines that say nothing. */
function trimmed(value: Json): Json {
  if (typeof value === 'string') return value.trim()
  if (!Array.isArray(value)) return value
  return value.filter((item: Json) => typeof item === 'string' || JSON.stringify(item) !== '{"text":""}')
}
