import type { ChoiceAnswer, OptionAnswer } from '@ssi/foi'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'
import { Because, EvidenceNumber, type NumberOf } from './Because.tsx'
import { Decide } from './Decide.tsx'
import type { DocumentRead } from './document-read.ts'
import { useDeciding, decisionOn } from './decide-context.ts'
import { markedNow } from './marked-now.ts'

interface ChoiceOptionsProps {
  readonly answer: ChoiceAnswer
  readonly page: ReadPageData
  readonly document: DocumentRead
  readonly numberOf: NumberOf
}

/** The options of a question: marked and unsure ones first to hand; unmarked and absent ones folded. */
export function ChoiceOptions({ answer, ...given }: ChoiceOptionsProps) {
  const rest = { ...given, answer }
  const isAbsent = ({ marked, evidence }: OptionAnswer) => marked === undefined && evidence.length === 0
  const absent = answer.options.filter(isAbsent)
  const not = answer.options.filter(({ marked }) => marked === false)
  const told = answer.options.filter((option) => option.marked !== false && !isAbsent(option))
  return (
    <>
      <OptionRows options={told} {...rest} />
      <FoldedRows name="not marked" options={not} {...rest} />
      <FoldedRows name="not in the document, and so unknown" options={absent} {...rest} />
      <Suggested answer={answer} page={rest.page} numberOf={rest.numberOf} />
    </>
  )
}

interface OptionRowsProps extends ChoiceOptionsProps {
  readonly options: readonly OptionAnswer[]
}

function FoldedRows({ name, ...rows }: OptionRowsProps & { readonly name: string }) {
  const deciding = useDeciding()
  if (rows.options.length === 0) return null
  const isDecided = rows.options.some(
    ({ option }) => deciding && decisionOn(deciding.reading, `${rows.answer.question}.${option}`),
  )
  return (
    <details open={isDecided}>
      <summary>
        {rows.options.length} {name}
      </summary>
      <OptionRows {...rows} />
    </details>
  )
}

function OptionRows({ options, ...rest }: OptionRowsProps) {
  return (
    <ul className="values">
      {options.map((option) => (
        <OptionRow key={option.option} option={option} {...rest} />
      ))}
    </ul>
  )
}

interface OptionRowProps extends ChoiceOptionsProps {
  readonly option: OptionAnswer
}

function OptionRow({ option, answer, page, document, numberOf }: OptionRowProps) {
  const { explanation, readings = [] } = option
  const { reasons } = document
  const { marked } = markedNow(document, answer, option)
  const others = readings.filter(({ reason }) => reason !== option.reason)
  const mark = marked === undefined ? 'undetermined' : marked ? 'met' : 'silent'
  const word = marked === undefined ? 'unknown' : marked ? 'marked' : 'not marked'
  const label = page.concepts[option.option]?.label ?? { en: option.option }
  return (
    <li>
      <EvidenceNumber evidence={option.evidence} numberOf={numberOf} />
      <div>
        <p>
          <Words of={label} /> <Verdict mark={mark}>{word}</Verdict>
        </p>
        {explanation === undefined ? null : <p className="explanation">“{explanation}”</p>}
        <Because read={option} reasons={reasons} />
        {others.length === 0 ? null : (
          <ul className="readings">
            {others.map((other) => (
              <li key={other.reason}>
                <EvidenceNumber evidence={other.evidence} numberOf={numberOf} /> read as{' '}
                {other.marked ? 'marked' : 'not marked'}: {reasons[other.reason]?.says.en}
              </li>
            ))}
          </ul>
        )}
        {answer.kind === 'any-of' ? (
          <Decide answer={`${answer.question}.${option.option}`} name={label.en} />
        ) : null}
      </div>
    </li>
  )
}

function Suggested({ answer, page, numberOf }: Pick<ChoiceOptionsProps, 'answer' | 'page' | 'numberOf'>) {
  const isShown = (id: string) =>
    answer.options.some(({ option, reason }) => option === id && reason === 'named-in-words')
  const also = answer.suggested.filter(({ option }) => !isShown(option))
  if (also.length === 0) return null
  return (
    <div className="suggested">
      <p className="aside">A sentence names these. None of them counts as marked until you say so.</p>
      <ul className="values">
        {also.map(({ option, evidence }) => (
          <li key={option}>
            <EvidenceNumber evidence={evidence} numberOf={numberOf} />
            <Words of={page.concepts[option]?.label ?? { en: option }} />
          </li>
        ))}
      </ul>
    </div>
  )
}
