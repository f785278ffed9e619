import type { Agreement } from '@ssi/foi'
import { fieldAt, inWords } from '../read/in-words.ts'
import type { ReadPageData } from '../reference/record-data.ts'

/** How far two coders agree on each question, and where they do not. */
export function Compared({ page, compared }: { readonly page: ReadPageData; readonly compared: Agreement }) {
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
