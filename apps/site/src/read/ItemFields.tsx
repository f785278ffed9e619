import type { Evidence, ItemAnswer } from '@ssi/foi'
import type { Json } from '@ssi/rules'
import type { QuestionAsked } from '../reference/page-data.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import { decisionOn, useDeciding } from './decide-context.ts'
import { Decide } from './Decide.tsx'
import { inWords } from './in-words.ts'
import { readValue } from './read-value.ts'

interface ItemFieldsProps {
  readonly item: ItemAnswer
  /** Where the item stands in the record. */
  readonly path: string
  readonly name: string
  readonly page: ReadPageData
  readonly facets: QuestionAsked['facets']
}

/** The fields of an item that its line gave no value for, and what its words may suggest of them. */
export function ItemFields({ item, path, name, page, facets }: ItemFieldsProps) {
  const deciding = useDeciding()
  if (deciding === undefined) return null
  const list = path.replace(/\.\d+$/, '[]')
  const fields = Object.entries(page.fields)
    .filter(([key]) => key.startsWith(`${list}.`) && !key.slice(list.length + 1).includes('.'))
    .map(([key, { label }]) => ({ id: key.slice(list.length + 1), label }))
    .filter(({ id }) => !item.facets.some(({ facet }) => facet === id))
  const answerOf = (id: string) => `${path}.${id}`
  const isOpen = fields.some(
    ({ id }) =>
      deciding.asked === answerOf(id) || decisionOn(deciding.reading, answerOf(id))?.answer === answerOf(id),
  )
  const suggested = deciding
    .suggest(item)
    .filter((each) => !item.facets.some(({ facet }) => facet === each.facet))
  return (
    <>
      {suggested.length === 0 ? null : (
        <ul className="may-say" aria-label={`What ${name} may also say`}>
          {suggested.map(({ facet, value, evidence }) => (
            <li key={`${facet}${JSON.stringify(value)}`}>
              <p className="aside">
                May say {facets.find(({ id }) => id === facet)?.label.en ?? facet}:{' '}
                {inWords(value as Json, answerOf(facet), page)}, by “{wordsOf(evidence)}”
              </p>
            </li>
          ))}
        </ul>
      )}
      <details open={isOpen}>
        <summary>
          Other fields of <span className="lower">{name}</span>
        </summary>
        <ul className="values">
          {fields.map(({ id, label }) => (
            <li key={id}>
              <span className="no-number" />
              <div>
                <p>
                  <span className="value-name">{label.en}</span>{' '}
                  {inWords(readValue(deciding.reading, answerOf(id)), answerOf(id), page)}
                </p>
                <Decide answer={answerOf(id)} name={`${label.en} of ${name}`} />
              </div>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function wordsOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ text, start, end }) => text.slice(start, end)).join(' … ')
}
