import type { ChoiceAnswer, OptionAnswer } from '@ssi/foi'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'
import { Because, EvidenceNumber, type NumberOf } from './Because.tsx'
import { Decide } from './Decide.tsx'
import type { DocumentRead } from './document-read.ts'
import { useDeciding, decisionOn } from './decide-context.ts'

interface ChoiceOptionsProps {
  readonly answer: ChoiceAnswer
  readonly page: ReadPageData
  readonly reasons: DocumentRead['reasons']
  readonly numberOf: NumberOf
}

/** The options of a question: marked and unsure ones first to hand; unmarked and absent ones folded. */
export function ChoiceOptions({ answer, ...given }: ChoiceOptionsProps) {
  const rest = { ...given, ...(answer.kind === 'any-of' ? { question: answer.question } : {}) }
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

interface RowProps extends Omit<ChoiceOptionsProps, 'answer'> {
  /** The question whose boxes are decided one by one. */
  readonly question?: string
}

interface OptionRowsProps extends RowProps {
  readonly options: readonly OptionAnswer[]
}

function FoldedRows({ name, ...rows }: OptionRowsProps & { readonly name: string }) {
  const deciding = useDeciding()
  if (rows.options.length === 0) return null
  const isDecided = rows.options.some(
    ({ option }) => deciding && decisionOn(deciding.reading, `${rows.question}.${option}`),
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

interface OptionRowProps extends RowProps {
  readonly option: OptionAnswer
}

function OptionRow({ option, question, page, reasons, numberOf }: OptionRowProps) {
  const { marked, explanation, readings = [] } = option
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
        {readings.length === 0 ? null : (
          <ul className="readings">
            {readings.map((other) => (
              <li key={other.reason}>
                <EvidenceNumber evidence={other.evidence} numberOf={numberOf} /> read as{' '}
                {other.marked ? 'marked' : 'not marked'}: {reasons[other.reason]?.says.en}
              </li>
            ))}
          </ul>
        )}
        {question === undefined ? null : <Decide answer={`${question}.${option.option}`} name={label.en} />}
      </div>
    </li>
  )
}

function Suggested({ answer, page, numberOf }: Pick<ChoiceOptionsProps, 'answer' | 'page' | 'numberOf'>) {
  if (answer.suggested.length === 0) return null
  return (
    <div className="suggested">
      <p className="aside">A sentence names these. None of them counts as marked until you say so.</p>
      <ul className="values">
        {answer.suggested.map(({ option, evidence }) => (
          <li key={option}>
            <EvidenceNumber evidence={evidence} numberOf={numberOf} />
            <Words of={page.concepts[option]?.label ?? { en: option }} />
          </li>
        ))}
      </ul>
    </div>
  )
}
