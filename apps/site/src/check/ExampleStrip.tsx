import type { Example } from '../reference/page-data.ts'
import { Verdict } from '../reference/Verdict.tsx'

interface ExampleStripProps {
  readonly examples: readonly Example[]
  /** The text of the check, to mark the example that is in it. */
  readonly text: string
  readonly onChoose: (text: string) => void
}

/** Small records, each with its verdict; one that is clicked goes into the live check. */
export function ExampleStrip({ examples, text, onChoose }: ExampleStripProps) {
  return (
    <ul className="example-strip">
      {examples.map(({ record, verdict }) => {
        const json = JSON.stringify(record, null, 2)
        const short = JSON.stringify(record, null, 1).replaceAll(/\n\s*/g, ' ')
        return (
          <li key={json}>
            <button type="button" aria-pressed={json === text} onClick={() => onChoose(json)}>
              <Verdict mark={verdict} />
              <code>{short}</code>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
