import type { Decision } from '@ssi/foi'
import { useId, useState } from 'react'
import { explainIn } from '../check/explain-in.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import type { Deciding } from './decide-context.ts'
import { nameOfField } from './in-words.ts'
import { KeepForm } from './KeepForm.tsx'
import { Quote } from './Quote.tsx'
import { restOf } from './rest-of.ts'
import { signatureOf, type Signed } from './Signature.tsx'
import { useDraft } from './use-draft.ts'

interface Draft {
  readonly chosen: Decision | undefined
  readonly signed: Signed
}

interface RestFormProps {
  readonly question: string
  readonly deciding: Deciding
  readonly page: ReadPageData
}

const choices: readonly (readonly [says: string, decision: Decision])[] = [
  ['marked', { verdict: 'corrected', value: true }],
  ['not marked', { verdict: 'corrected', value: false }],
  ['cannot be told', { verdict: 'cannot-tell' }],
]

/** What a person says of all that is in doubt of a question: it is kept of each answer, as if they had said it one by one. */
export function RestForm({ question, deciding, page }: RestFormProps) {
  const { name, reading, decide, ask, doubts } = deciding
  const id = useId()
  const { waiting, unnamed } = restOf(reading, question)
  const [withUnnamed, setWithUnnamed] = useState(waiting.length === 0)
  const { draft, write, drop } = useDraft<Draft>(`${name} ${question}`, {
    chosen: undefined,
    signed: { reason: '', initials: deciding.initials },
  })
  const { chosen, signed } = draft
  const [faults, setFaults] = useState<readonly string[]>([])
  const answers = [...waiting, ...(withUnnamed ? unnamed : [])].map((option) => `${question}.${option}`)
  const next = doubts.find((doubt) => !answers.includes(doubt))
  const namesOf = (options: readonly string[]) =>
    options.map((option) => page.concepts[option]?.label.en ?? option).join('; ')

  const keep = (then: string | undefined) => {
    if (chosen === undefined) return setFaults(['Nothing is chosen yet.'])
    if (answers.length === 0) return setFaults(['No option is left to say it of.'])
    const findings = decide(answers, { ...chosen, ...signatureOf(signed) })
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
    >
      <fieldset>
        <legend>
          {waiting.length === 0 ? 'Each that the document does not name is:' : 'Each that is in doubt is:'}
        </legend>
        {waiting.length === 0 ? null : <Quote reading={reading} answers={answers} />}
        {choices.map(([says, decision]) => (
          <label key={says} className="choice">
            <input
              type="radio"
              name={id}
              checked={chosen === decision}
              onChange={() => write({ chosen: decision })}
            />
            {says}
          </label>
        ))}
      </fieldset>
      {waiting.length === 0 ? null : (
        <p className="said-of">In doubt, and decided so each by itself: {namesOf(waiting)}.</p>
      )}
      {unnamed.length === 0 ? null : (
        <label className="choice said-of">
          <input
            type="checkbox"
            checked={withUnnamed}
            onChange={({ target }) => setWithUnnamed(target.checked)}
          />
          <span>
            {waiting.length === 0 ? 'Said of' : 'And of'} what the document does not name: {namesOf(unnamed)}.
          </span>
        </label>
      )}
    </KeepForm>
  )
}
