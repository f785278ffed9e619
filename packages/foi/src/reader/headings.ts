import type { Heading, Questionnaire } from '@ssi/taxonomy'
import { cellsOf, plain } from './grid.ts'
import type { Line } from './grid.ts'
import { keyOf } from './words.ts'

/** A heading with what stands after its name. */
export interface HeadingLine {
  readonly heading: Heading
  readonly line: Line
  readonly found: string
}

const LONGEST_LABEL = 80

/** The headings of a questionnaire by their names. */
export function headingsOf(questionnaire: Questionnaire): ReadonlyMap<string, Heading> {
  const named = (heading: Heading) => heading.labels.map((label) => [keyOf(label), heading] as const)
  return new Map(questionnaire.headings.flatMap(named))
}

/** Reads `Name: value`, or a row with the name in its first cell and the value in the next. */
export function headingAt(line: Line, headings: ReadonlyMap<string, Heading>): HeadingLine | undefined {
  const start = line.text.slice(line.from, line.from + LONGEST_LABEL)
  const colon = start.search(/[:：]/)
  const named = colon === -1 ? undefined : headings.get(keyOf(start.slice(0, colon)))
  if (named !== undefined) return { heading: named, line, found: valueOf(line, line.from + colon + 1) }
  if (!/[\t|]/.test(start)) return undefined
  const heading = headings.get(keyOf(cellsOf(line)[0]?.text ?? ''))
  return (
    heading && {
      heading,
      line,
      found: cellsOf(line)
        .slice(1)
        .map((cell) => cell.text)
        .join(' ')
        .trim(),
    }
  )
}

function valueOf(line: Line, at: number): string {
  const rest = line.text.slice(at).replace(/^[*_\s]+/, '')
  return plain(rest.replaceAll(/[\t|]+/g, ' '))
}
