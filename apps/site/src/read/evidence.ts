import type { Evidence, Reading } from '@ssi/foi'

/** A piece of evidence under the number of the value it gave. */
export interface Mark {
  readonly number: number
  readonly line: number
  readonly start: number
  readonly end: number
}

/** The evidence of a reading, numbered from the top of the document. */
export interface Numbered {
  readonly marks: readonly Mark[]
  /** The number of a value's evidence; undefined where it has none. */
  readonly numberOf: (evidence: readonly Evidence[]) => number | undefined
}

type Found = Pick<Reading, 'headings' | 'answers' | 'refusals'>

/** Numbers every value's evidence in the order of the document; values that rest on the same words share a number. */
export function numbered(reading: Found): Numbered {
  const all = new Map(evidenceIn(reading).map((evidence) => [keyOf(evidence), evidence]))
  const inOrder = [...all].toSorted(([, a], [, b]) => compare(a[0], b[0]))
  const numbers = new Map(inOrder.map(([key], place) => [key, place + 1]))
  return {
    marks: inOrder.flatMap(([, evidence], place) =>
      evidence.map(({ line, start, end }) => ({ number: place + 1, line, start, end })),
    ),
    numberOf: (evidence) => numbers.get(keyOf(evidence)),
  }
}

/** The evidence of every value a reading gives, one list for each. */
function evidenceIn({ headings, answers, refusals }: Found): readonly (readonly Evidence[])[] {
  const values = answers.flatMap((answer) => {
    if (answer.kind !== 'free-text') {
      const boxes = answer.options.flatMap(({ evidence, readings = [] }) => [
        evidence,
        ...readings.map((other) => other.evidence),
      ])
      return [...boxes, ...answer.suggested.map(({ evidence }) => evidence)]
    }
    const lines = [...answer.headings, ...answer.items]
    return [...lines, ...lines.flatMap(({ facets }) => facets), ...answer.nonAnswers].map(
      ({ evidence }) => evidence,
    )
  })
  const refused = [...refusals, ...answers.flatMap((answer) => answer.refusals)]
  return [...headings, ...refused]
    .map(({ evidence }) => evidence)
    .concat(values)
    .filter((evidence) => evidence.length > 0)
}

function keyOf(evidence: readonly Evidence[]): string {
  return evidence.map(({ line, start, end }) => `${line}:${start}-${end}`).join(' ')
}

function compare(a: Evidence | undefined, b: Evidence | undefined): number {
  if (a === undefined || b === undefined) return 0
  return a.line - b.line || a.start - b.start || b.end - a.end
}
