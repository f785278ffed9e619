import type { Gap, ShownDocument, ShownLine } from './document-lines.ts'
import { useLit } from './lit.ts'
import { NumberButton } from './NumberButton.tsx'
import type { Segment } from './segments.ts'

/** The document as it was given, its evidence marked and numbered in place. */
export function DocumentText({ document }: { readonly document: ShownDocument }) {
  return (
    <div className="document-frame" role="region" aria-label="The document" tabIndex={0}>
      {document.isWhole ? null : (
        <p className="aside">
          The document is long: shown are the lines that gave evidence or stayed unread, with the lines around
          them.
        </p>
      )}
      <ol className="document-text">
        {document.lines.map((line) =>
          'number' in line ? (
            <Line key={line.number} line={line} />
          ) : (
            <GapLine key={`gap${line.lines}`} gap={line} />
          ),
        )}
      </ol>
    </div>
  )
}

function GapLine({ gap }: { readonly gap: Gap }) {
  return (
    <li className="gap">
      {gap.lines === 1 ? 'one line' : `${gap.lines.toLocaleString('en-GB')} lines`} not shown
    </li>
  )
}

function Line({ line }: { readonly line: ShownLine }) {
  const { number, kind, segments, cut } = line
  return (
    <li className={`line ${kind}`}>
      <span className="line-number" aria-hidden="true">
        {number}
      </span>
      <span className="line-text">
        {kind === 'unread' ? <span className="unread-word">not understood: </span> : null}
        {segments.map((segment, place) => (
          <SegmentText key={place} segment={segment} />
        ))}
        {cut === 0 ? null : <span className="aside"> … {cut.toLocaleString('en-GB')} more characters</span>}
      </span>
    </li>
  )
}

function SegmentText({ segment }: { readonly segment: Segment }) {
  const { text, numbers, begins } = segment
  const innermost = numbers.at(-1)
  if (innermost === undefined) return text
  return (
    <>
      {begins.map((number) => (
        <NumberButton key={number} number={number} side="evidence" />
      ))}
      <Marked number={innermost} numbers={numbers} text={text} />
    </>
  )
}

function Marked({
  number,
  numbers,
  text,
}: {
  readonly number: number
  readonly numbers: readonly number[]
  readonly text: string
}) {
  const { isLit, handlers } = useLit(number)
  return (
    <mark
      className={`evidence${isLit ? ' lit' : ''}${numbers.length > 1 ? ' inner' : ''}`}
      onMouseEnter={handlers.onMouseEnter}
      onMouseLeave={handlers.onMouseLeave}
    >
      {text}
    </mark>
  )
}
