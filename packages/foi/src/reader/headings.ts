import type { Finding } from '@ssi/rules'
import type { Heading } from '@ssi/taxonomy'
import { readDay } from './days.ts'
import { finding } from './findings.ts'
import { because } from './because.ts'
import type { HeadingRead } from './reading.ts'
import type { Span } from './spans.ts'

interface HeadingAnswer {
  readonly heading: HeadingRead
  readonly findings: readonly Finding[]
}

/** Reads what stands after the name of a heading. */
export function readHeading(
  { kind, readBy }: Heading,
  { id, found = '', evidence, late }: Span,
): HeadingAnswer {
  const { day, swapped } = kind === 'day' ? readDay(found) : { day: found || undefined }
  const own = late ? 'late-heading' : 'heading-label'
  const reason = day === undefined ? 'not-readable' : swapped === undefined ? own : 'day-before-month'
  const heading = { id, found, ...(day === undefined ? {} : { value: day }), ...because(reason, evidence) }
  if (day !== undefined ? swapped === undefined : found === '') return { heading, findings: [] }
  const { says, advice, ...wrong } = finding('ambiguous-date', [found], id, evidence)
  const about: Finding =
    day === undefined
      ? { ...wrong, code: 'not-a-date', severity: 'error', expected: { kind: 'day' } }
      : { ...wrong, ...readBy, severity: 'info', says: { en: `${says?.en} ${swapped}.` }, advice }
  return { heading, findings: [about] }
}
