import { parts } from '../words/parts.ts'
import { dayInWords } from './day.ts'
import type { SourceLine } from './page-data.ts'

/** The day a document gives; where it gives none, that, and from when a publication says that it is used. */
export function sourceDate({ date, inForceFrom }: Pick<SourceLine, 'date' | 'inForceFrom'>): string {
  if (date !== undefined) return dayInWords(date)
  return inForceFrom === undefined
    ? parts.noDate
    : `${parts.noDate}; ${parts.forUseFrom(dayInWords(inForceFrom))}`
}
