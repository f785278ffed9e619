import type { AgeRange, FacetRead, ItemAnswer, TextAnswer } from '@ssi/foi'
import type { QuestionAsked } from '../reference/page-data.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import { Words } from '../reference/Words.tsx'
import { Because, EvidenceNumber, type NumberOf } from './Because.tsx'
import { Decide } from './Decide.tsx'
import type { DocumentRead } from './document-read.ts'
import { capital } from './capital.ts'
import { ItemFields } from './ItemFields.tsx'

interface TextItemsProps {
  readonly answer: TextAnswer
  readonly facets: QuestionAsked['facets']
  readonly page: ReadPageData
  readonly reasons: DocumentRead['reasons']
  readonly numberOf: NumberOf
}

/** The lines of an answer in words, each with what it says and what it leaves out. */
export function TextItems({ answer, ...rest }: TextItemsProps) {
  const { headings, items, nonAnswers } = answer
  return (
    <>
      {headings.map((heading) => (
        <Item key={keyOf(heading)} item={heading} name="Heading" {...rest} />
      ))}
      {items.map((item, place) => (
        <Item
          key={keyOf(item)}
          item={item}
          path={`${answer.question}.${place}`}
          name={`${capital(rest.page.fields[answer.question]?.item?.en ?? 'entry')} ${place + 1}`}
          {...rest}
        />
      ))}
      {nonAnswers.length === 0 ? null : (
        <p className="aside">
          Written, but no answer: {nonAnswers.map(({ text }) => `“${text}”`).join(', ')}
        </p>
      )}
    </>
  )
}

interface ItemProps extends Omit<TextItemsProps, 'answer'> {
  readonly item: ItemAnswer
  readonly name: string
  /** Where the item stands in the record. */
  readonly path?: string
}

function Item({ item, name, path, facets, page, reasons, numberOf }: ItemProps) {
  const left = facets.filter(
    ({ id, asked }) => asked && path !== undefined && !item.facets.some(({ facet }) => facet === id),
  )
  return (
    <div className="item">
      <p className="item-text">
        <EvidenceNumber evidence={item.evidence} numberOf={numberOf} />
        <span>
          <span className="value-name">{name}</span> “{item.text}”
        </span>
      </p>
      <ul className="values">
        {item.facets.map((facet) => (
          <li key={`${facet.facet}${JSON.stringify(facet.value)}`}>
            <EvidenceNumber evidence={facet.evidence} numberOf={numberOf} />
            <div>
              <p>
                <span className="value-name">
                  <Words of={facets.find(({ id }) => id === facet.facet)?.label ?? { en: facet.facet }} />
                </span>{' '}
                {valueInWords(facet, page)}
              </p>
              <Because read={facet} reasons={reasons} />
              {path === undefined ? null : (
                <Decide answer={`${path}.${facet.facet}`} name={`${facet.facet} of ${name}`} />
              )}
            </div>
          </li>
        ))}
      </ul>
      {left.length === 0 ? null : (
        <p className="aside">Not recognised in its words: {left.map(({ label }) => label.en).join(', ')}</p>
      )}
      {path === undefined ? null : (
        <ItemFields item={item} path={path} name={name} page={page} facets={facets} />
      )}
    </div>
  )
}

function valueInWords({ value }: FacetRead, { concepts }: ReadPageData): string {
  return typeof value === 'string' ? (concepts[value]?.label.en ?? value) : agesInWords(value)
}

function agesInWords({ min, max }: AgeRange): string {
  if (min === undefined) return `up to ${max}`
  return max === undefined ? `${min} and over` : min === max ? String(min) : `${min} to ${max}`
}

function keyOf({ evidence, text }: ItemAnswer): string {
  return `${evidence[0]?.line ?? ''}${text}`
}
