import type { Finding } from '@ssi/rules'
import { readDay } from './days.ts'
import { ambiguousDate, headingTwice, notADate } from './findings.ts'
import type { Line } from './grid.ts'
import type { HeadingLine } from './headings.ts'
import { because } from './observations.ts'
import type { HeadingRead } from './reading.ts'

interface HeadingsRead {
  readonly headings: readonly HeadingRead[]
  readonly unread: readonly Line[]
  readonly findings: readonly Finding[]
}

/** Reads what stands after the headings; a heading that is named again is left unread. */
export function readHeadings(lines: readonly HeadingLine[]): HeadingsRead {
  const firsts = new Map<string, HeadingLine>()
  for (const line of lines) if (!firsts.has(line.heading.id)) firsts.set(line.heading.id, line)
  const again = lines.filter((line) => firsts.get(line.heading.id) !== line)
  const reads = [...firsts.values()].map(readHeading)
  const changed = again.filter(({ heading, found }) => firsts.get(heading.id)?.found !== found)
  return {
    headings: reads.map(({ heading }) => heading),
    unread: again.map(({ line }) => line),
    findings: [
      ...reads.flatMap(({ finding }) => finding ?? []),
      ...changed.map(({ heading, line }) => headingTwice(heading.id, line)),
    ],
  }
}

function readHeading({ heading, line, found }: HeadingLine): { heading: HeadingRead; finding?: Finding } {
  const { number, text, from } = line
  const evidence = [
    {
      line: number,
      text,
      start: from + (text.length - from - text.slice(from).trimStart().length),
      end: text.trimEnd().length,
    },
  ]
  const head = { id: heading.id, found }
  if (found === '') return { heading: { ...head, ...because('not-readable', evidence) } }
  if (heading.kind === 'text')
    return { heading: { ...head, value: found, ...because('heading-label', evidence) } }
  const { day, swapped } = readDay(found)
  if (day === undefined) {
    const read = { ...head, ...because('not-readable', evidence) }
    return { heading: read, finding: notADate(read) }
  }
  if (swapped === undefined)
    return { heading: { ...head, value: day, ...because('heading-label', evidence) } }
  const read = { ...head, value: day, ...because('day-before-month', evidence) }
  return { heading: read, finding: ambiguousDate(read, swapped) }
}
