import type { Agreement } from '@ssi/foi'
import { fieldAt, inWords } from '../read/in-words.ts'
import type { ReadPageData } from '../reference/record-data.ts'

/** How far two coders agree on each question, and where they do not. */
export function Compared({ page, compared }: { readonly page: ReadPageData; readonly compared: Agreement }) {
  const { answers, disagreements, leftOpen, onlyInA, onlyInB } = compared
  const nameOf = (path: string) => fieldAt(page.fields, path)?.label.en ?? path
  return (
    <>
      <p role="status">
        {compared.compared.length === 1 ? 'One response' : `${compared.compared.length} responses`} compared.{' '}
        {inWordsOf(disagreements.length)} {leftOpenInWords(leftOpen.length)}
      </p>
      <p>
        An answer that neither of you decided counts as it was read, the same for both. So these figures tell
        how far the two records agree; how far two people do, only where both of you looked at every answer.
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
        <SideBySide name="Disagreements" answers={disagreements} page={page} />
      )}
      {leftOpen.length === 0 ? null : (
        <details>
          <summary>Left open by one of you ({leftOpen.length})</summary>
          <SideBySide name="Left open by one of you" answers={leftOpen} page={page} />
        </details>
      )}
      <Names of="Only yours" names={onlyInA} />
      <Names of="Only the other’s" names={onlyInB} />
    </>
  )
}

interface SideBySideProps {
  readonly name: string
  readonly answers: Agreement['disagreements']
  readonly page: ReadPageData
}

function SideBySide({ name: of, answers, page }: SideBySideProps) {
  return (
    <div className="table-frame" role="region" aria-label={of} tabIndex={0}>
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
          {answers.map(({ name, answer, a, b }) => (
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
  )
}

/** The responses that only one of the two has. */
function Names({ of, names }: { readonly of: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <details>
      <summary>
        {of} ({names.length})
      </summary>
      <p>{names.join(', ')}</p>
    </details>
  )
}

function inWordsOf(disagreements: number): string {
  if (disagreements === 0) return 'No disagreement.'
  return disagreements === 1 ? 'One disagreement.' : `${disagreements} disagreements.`
}

function leftOpenInWords(answers: number): string {
  if (answers === 0) return ''
  const counted = answers === 1 ? 'One answer' : `${answers} answers`
  return `${counted} that one of you left open, in no figure below.`
}

function nameInWords(answer: string, { fields, concepts }: ReadPageData): string {
  const [question = '', option = ''] = answer.split('.')
  const label = Object.hasOwn(concepts, option) ? concepts[option]?.label.en : undefined
  return label ?? fieldAt(fields, answer)?.label.en ?? fieldAt(fields, question)?.label.en ?? answer
}
