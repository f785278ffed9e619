import { useId, useMemo, useState } from 'react'
import type { CheckStart, Example } from '../reference/page-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Section } from '../reference/Section.tsx'
import { Words } from '../reference/Words.tsx'
import { CheckResult } from './CheckResult.tsx'
import { ExampleStrip } from './ExampleStrip.tsx'
import { readInput } from './read-input.ts'
import { useCheck } from './use-check.ts'
import { check as say } from '../words/check.ts'
import { Filled } from '../words/Filled.tsx'

interface LiveCheckProps {
  readonly check: CheckStart
  readonly heading: string
  readonly examples?: readonly Example[]
}

/** A record on one side, what its check says on the other, on the shipped package and nowhere but in the browser. */
export function LiveCheck({ check, heading, examples = [] }: LiveCheckProps) {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const rules = useMemo(() => (isWhole ? undefined : check.rules), [isWhole, check.rules])
  const { text, state, touch, setText } = useCheck(check, rules)
  return (
    <Section id="check" heading={heading}>
      <p className="aside">
        <Filled
          words={say.byQuestion}
          with={{
            door: (
              <PageLink to={check.asked.href}>
                <Words of={check.asked.label} />
              </PageLink>
            ),
          }}
        />
      </p>
      {examples.length === 0 ? null : <ExampleStrip examples={examples} text={text} onChoose={setText} />}
      <noscript>
        <p className="check-state">{say.noScript}</p>
      </noscript>
      <div className="live-check">
        <CheckResult
          state={state}
          scheme={check.domain}
          rules={rules}
          decision={check.decision}
          onCheck={touch}
          onAnswer={(path, value) => setText(answered(text, path, value))}
        />
        <div className="check-input">
          <div className="check-label">
            <label htmlFor={`${id}record`}>
              <Filled words={say.asJson} with={{ record: <Words of={check.recordTitle} /> }} />
            </label>
            <PageLink to={check.recordHref}>{say.fieldsMean}</PageLink>
          </div>
          <textarea
            className="lines"
            id={`${id}record`}
            value={text}
            rows={Math.min(Math.max(text.split('\n').length + 1, 8), 28)}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            onFocus={touch}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="aside">
            {say.staysHere}
            {check.rules === undefined ? null : (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isWhole}
                  onChange={(event) => {
                    setWhole(event.target.checked)
                    touch()
                  }}
                />{' '}
                {say.everyRule}
              </label>
            )}
          </p>
        </div>
      </div>
    </Section>
  )
}

/** The record with one more answer; a text that cannot be read as one stays as it is. */
function answered(text: string, path: string, value: string | boolean): string {
  const input = readInput(text)
  if (input.kind === 'unreadable' || input.kind === 'too-large') return text
  const record: unknown = input.kind === 'value' ? input.value : {}
  return typeof record === 'object' && record !== null
    ? JSON.stringify({ ...record, [path]: value }, null, 2)
    : text
}
