import type { Citation, Concept, Source, Text } from '@ssi/taxonomy'
import type { Indexed } from '../../src/look-up/search-index.ts'
import { forUseFrom, noDate } from '../../src/reference/date-words.ts'
import { type Reference, sourceLines } from './reference.ts'

/** What an entry belongs to, as it is named beside the entry. */
export type Within = (text: Text) => string

/** A label in both languages, as the index holds it. */
export function labelled({ en, nl = '' }: Text): Pick<Indexed, 'label' | 'dutch'> {
  return { label: en, dutch: nl === en ? '' : nl }
}

/** What an entry belongs to; where that is named in another language, it is found in English too. */
export function belonging(title: Text, within: Within): Pick<Indexed, 'scheme' | 'inEnglish'> {
  const scheme = within(title)
  return scheme === title.en ? { scheme } : { scheme, inEnglish: title.en }
}

/** The day from which the document of a concept holds or, where none is known, the one it is dated. */
export function sinceOf({ cite }: Concept, sources: readonly Source[]): string | undefined {
  const ids = cite.flatMap((each) => ('source' in each ? each.source : []))
  const document = sources.find(({ document: { id } }) => ids.includes(id))?.document
  return document?.inForceFrom ?? document?.date
}

/** The documents that citations stand in, each with its year, as the page of what cites them begins. */
export function documented(
  reference: Pick<Reference, 'sources'>,
  citations: Citation | readonly Citation[],
  within: Within,
): Pick<Indexed, 'documents'> {
  const documents = sourceLines(reference, [citations].flat()).map(
    ({ shortName, date, inForceFrom }) =>
      `${within(shortName)} (${date?.slice(0, 4) ?? within(undated(inForceFrom?.slice(0, 4)))})`,
  )
  return documents.length === 0 ? {} : { documents: documents.join(', ') }
}

/** What is said of a document that gives no date, with the year from which it is used where that is known. */
function undated(year: string | undefined): Text {
  return year === undefined ? noDate : { en: forUseFrom.en(year), nl: forUseFrom.nl(year) }
}
