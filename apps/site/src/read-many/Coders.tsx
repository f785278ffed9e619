import type { Agreement, NamedReading } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { type ChangeEvent, useMemo, useState } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'
import { fieldAt, inWords } from '../read/in-words.ts'
import type { Entry } from './responses.ts'
import { startReading } from './start-reading.ts'
import type { Tools } from './use-responses.ts'

interface CodersProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly entries: readonly Entry[]
}

/** Another coder's saved work beside this one: how far both agree on each question, and where they do not. */
export function Coders({ page, tools, entries }: CodersProps) {
  const [other, setOther] = useState<readonly NamedReading[]>()
  const [says, say] = useState('')
  const compared = useMemo(
    () => (other === undefined ? undefined : tools.agreement(entries, other)),
    [entries, other, tools],
  )
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file === undefined) return
    const responses: NamedReading[] = []
    const told: string[] = []
    const { ended } = startReading({ domain: page.domain, files: [{ name: file.name, file }] }, (steps) => {
      responses.push(...steps.flatMap((step) => step.responses))
      told.push(...steps.flatMap(({ findings }) => findings.map((finding) => explain(finding))))
    })
    await ended.catch(() => told.push(`${file.name} could not be read.`))
    const isWork = responses.some(({ name }) => name !== file.name)
    say(
      isWork
        ? told.join(' ')
        : `${file.name} is no saved work. Give the file that the other coder saved here.`,
    )
    if (isWork) setOther(responses)
  }
  return (
    <section className="coders" aria-labelledby="coders">
      <h2 id="coders">Two coders</h2>
      <p>
        Two people decide the same responses apart from each other, and each saves the work. Open the other
        one’s file to see how far you agree. Responses are the same by their name; yours stay as they are.
      </p>
      <p className="actions">
        <label className="file-button">
          Open the other coder’s work
          <input type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
        </label>
      </p>
      <div role="alert">{says === '' ? null : <p className="check-state refused">{says}</p>}</div>
      {compared === undefined ? null : <Compared page={page} compared={compared} />}
    </section>
  )
}

function Compared({ page, compared }: { readonly page: ReadPageData; readonly compared: Agreement }) {
  const { answers, disagreements, onlyInA, onlyInB } = compared
  const nameOf = (path: string) => fieldAt(page.fields, path)?.label.en ?? path
  return (
    <>
      <p role="status">
        {compared.compared.length === 1 ? 'One response' : `${compared.compared.length} responses`} compared.{' '}
        {onlyInA.length === 0 ? '' : `Only yours: ${onlyInA.join(', ')}. `}
        {onlyInB.length === 0 ? '' : `Only the other’s: ${onlyInB.join(', ')}. `}
        {disagreements.length === 0 ? 'No disagreement.' : ''}
        {disagreements.length === 1 ? 'One disagreement.' : ''}
        {disagreements.length > 1 ? `${disagreements.length} disagreements.` : ''}
      </p>
      <div className="table-frame" role="region" aria-label="Agreement" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Answers</th>
              <th scope="col">Compared</th>
              <th scope="col">Agreed</th>
              <th scope="col">%</th>
              <th scope="col">Cohen’s kappa</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ of, compared: count, agreed, percent, kappa }) => (
              <tr key={of}>
                <th scope="row">{nameOf(of.replace('.', '.0.'))}</th>
                <td>{count}</td>
                <td>{agreed}</td>
                <td>{percent.toFixed(1)}</td>
                <td>{typeof kappa === 'number' ? kappa.toFixed(2) : kappa.replace('-', ' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {disagreements.length === 0 ? null : (
        <div className="table-frame" role="region" aria-label="Disagreements" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Response</th>
                <th scope="col">Answer</th>
                <th scope="col">You</th>
                <th scope="col">The other</th>
              </tr>
            </thead>
            <tbody>
              {disagreements.map(({ name, answer, a, b }) => (
                <tr key={`${name} ${answer}`}>
                  <th scope="row">{name}</th>
                  <td>{nameInWords(answer, page)}</td>
                  <td>{inWords(a, answer, page)}</td>
                  <td>{inWords(b, answer, page)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function nameInWords(answer: string, { fields, concepts }: ReadPageData): string {
  const [question = '', option = ''] = answer.split('.')
  const label = Object.hasOwn(concepts, option) ? concepts[option]?.label.en : undefined
  return label ?? fieldAt(fields, answer)?.label.en ?? fieldAt(fields, question)?.label.en ?? answer
}
