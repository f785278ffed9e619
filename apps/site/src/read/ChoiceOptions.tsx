import type { ChoiceAnswer, OptionAnswer } from '@ssi/foi'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'
import { Because, EvidenceNumber, type NumberOf } from './Because.tsx'
import type { DocumentRead } from './use-reading.ts'

interface ChoiceOptionsProps {
  readonly answer: ChoiceAnswer
  readonly page: ReadPageData
  readonly reasons: DocumentRead['reasons']
  readonly numberOf: NumberOf
}

/** The options of a question: marked and unsure ones first to hand; unmarked and absent ones folded. */
export function ChoiceOptions({ answer, ...rest }: ChoiceOptionsProps) {
  const isAbsent = ({ marked, evidence }: OptionAnswer) => marked === undefined && evidence.length === 0
  const absent = answer.options.filter(isAbsent)
  const not = answer.options.filter(({ marked }) => marked === false)
  const told = answer.options.filter((option) => option.marked !== false && !isAbsent(option))
  return (
    <>
      <OptionRows options={told} {...rest} />
      <FoldedRows name="not marked" options={not} {...rest} />
      <FoldedRows name="not in the document, and so unknown" options={absent} {...rest} />
    </>
  )
}

interface OptionRowsProps extends Omit<ChoiceOptionsProps, 'answer'> {
  readonly options: readonly OptionAnswer[]
}

function FoldedRows({ name, ...rows }: OptionRowsProps & { readonly name: string }) {
  if (rows.options.length === 0) return null
  return (
    <details>
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

interface OptionRowProps extends Omit<ChoiceOptionsProps, 'answer'> {
  readonly option: OptionAnswer
}

function OptionRow({ option, page, reasons, numberOf }: OptionRowProps) {
  const { marked, explanation, readings = [] } = option
  const mark = marked === undefined ? 'undetermined' : marked ? 'met' : 'silent'
  const word = marked === undefined ? 'unknown' : marked ? 'marked' : 'not marked'
  return (
    <li>
      <EvidenceNumber evidence={option.evidence} numberOf={numberOf} />
      <div>
        <p>
          <Words of={page.concepts[option.option]?.label ?? { en: option.option }} />{' '}
          <Verdict mark={mark}>{word}</Verdict>
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
      </div>
    </li>
  )
}
