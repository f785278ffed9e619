import type { Decision } from '@ssi/foi'
import { explain, type Finding, type Json } from '@ssi/rules'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { askedAnswer } from './asked-answer.ts'
import { type Deciding, decisionOn } from './decide-context.ts'
import { Faults } from './Faults.tsx'
import { Quote } from './Quote.tsx'
import { readValue } from './read-value.ts'
import { isBox, restAnswer, restOf } from './rest-of.ts'
import { Signature, signatureOf, type Signed } from './Signature.tsx'
import { ValueEntry } from './ValueEntry.tsx'

interface DecisionFormProps {
  readonly answer: string
  readonly deciding: Deciding
}

/** What a person says of an answer: as it was read, something else, or that it cannot be told. */
export function DecisionForm({ answer, deciding }: DecisionFormProps) {
  const { page, reading, decide, ask, nextDoubt, takeBack } = deciding
  const id = useId()
  const read = readValue(reading, answer)
  const { label, choices, entry } = askedAnswer(reading, answer, read, page)
  const before = decisionOn(reading, answer)?.decision
  const [chosen, choose] = useState(before === undefined ? undefined : keyOf(before, choices))
  const [written, write] = useState<Json>(before?.verdict === 'corrected' ? before.value : read)
  const [signed, sign] = useState<Signed>({
    reason: before?.reason ?? '',
    initials: before?.initials ?? deciding.initials,
  })
  const [faults, setFaults] = useState<readonly string[]>([])
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const next = nextDoubt(answer)
  const [question = ''] = answer.split('.')
  const hasRest = isBox(reading, answer) && restOf(reading, question).waiting.length > 1

  const keep = (then: string | undefined) => {
    const choice = choices.find(({ key }) => key === chosen)
    if (choice === undefined) return setFaults(['Nothing is chosen yet.'])
    const said: Decision = choice.decision ?? { verdict: 'corrected', value: trimmed(written) }
    const findings = decide([answer], { ...said, ...signatureOf(signed) })
    if (findings.length > 0) return setFaults(findings.map((finding: Finding) => explain(finding)))
    ask(then)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep(next)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') ask(undefined)
  }
  return (
    <form className="decision-form" onSubmit={submit} onKeyDown={leave}>
      <fieldset>
        <legend>What does the response say of “{label}”?</legend>
        <Quote reading={reading} answers={[answer]} />
        {choices.map(({ key, label: says }, place) => (
          <label key={key} className="choice">
            <input
              ref={place === 0 || key === chosen ? first : null}
              type="radio"
              name={id}
              checked={chosen === key}
              onChange={() => choose(key)}
            />
            {says}
          </label>
        ))}
      </fieldset>
      {entry !== undefined && chosen === 'written' ? (
        <ValueEntry answer={answer} field={entry} fields={page.fields} value={written} onChange={write} />
      ) : null}
      <Signature signed={signed} onSign={sign} />
      <Faults faults={faults} />
      <p className="actions">
        <button type="submit" className="main-action">
          {next === undefined ? 'Keep' : 'Keep, next doubt'}
        </button>
        {next === undefined ? null : (
          <button type="button" onClick={() => keep(undefined)}>
            Keep
          </button>
        )}
        {before === undefined ? null : (
          <button type="button" onClick={() => takeBack(answer)}>
            Take the decision back
          </button>
        )}
        {hasRest ? (
          <button type="button" onClick={() => ask(restAnswer(question))}>
            Decide the rest of the question at once
          </button>
        ) : null}
        <button type="button" onClick={() => ask(undefined)}>
          Leave it
        </button>
      </p>
    </form>
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
