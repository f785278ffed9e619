import { kebab } from './kebab.ts'
import type { Language, Text } from './text.ts'

/** The licence of a document, as far as it was seen. `seen: false` means that no licence line was found. */
export interface Licence {
  readonly seen: boolean
  readonly statement: Text
  readonly address?: string
}

/** What is known of a document: who published it, when, for whom, and what was seen of it. */
export interface SourceDocument<Id extends string = string> {
  readonly id: Id
  /** The title as the document has it. */
  readonly title: string
  /** A few words by which a page or a message names the document. */
  readonly shortName: Text
  readonly publisher: Text
  /** The date the document itself gives: a year, a month or a day. Absent where it gives none. */
  readonly date?: string
  /** The day from which it holds, where a publication that was seen gives one. */
  readonly inForceFrom?: string
  readonly country: Text
  /** The people the document speaks about. */
  readonly population: Text
  readonly language: Language
  readonly licence: Licence
  /** How much of the document these definitions rest on. */
  readonly extent: Text
  readonly address?: string
  /** Verified outside facts about the document. */
  readonly notes?: readonly Note[]
  /** What could not be verified about it, shown wherever it touches. */
  readonly openQuestions?: readonly Text[]
}

/** A verified fact from outside a source, with the publication it stands in. */
export interface Note {
  readonly text: Text
  readonly cite: PublicationCitation | readonly PublicationCitation[]
}

/** A passage of a document, in the document's own order; its parts are places inside it. */
export interface Section<Part extends string = string> {
  readonly source: string
  readonly id: string
  readonly title: Text
  /** How citations name the place: the document's short name and the section's title. */
  readonly place: Text
  readonly parts: Readonly<Record<Part, Text>>
}

/** A publication outside the sources, with where and when it was seen. */
export interface Publication<Id extends string = string> {
  readonly id: Id
  /** Title, authors and year, as far as seen. */
  readonly title: string
  readonly authors?: string
  readonly year?: string
  readonly address: string
  /** When it was looked at: a day or a month, ISO 8601. */
  readonly seen: string
}

/** A place in one of the sources. Plain data that can be read without the source at hand. */
export interface SourceCitation {
  readonly source: string
  readonly section: string
  readonly part?: string
  readonly place: Text
}

/** A publication outside the sources, as cited. Plain data that can be read without the publication at hand. */
export interface PublicationCitation {
  readonly publication: string
  readonly place: Text
  readonly address: string
  readonly seen: string
}

/** Where a statement comes from. */
export type Citation = SourceCitation | PublicationCitation

interface SectionInput {
  readonly title: Text
  readonly parts?: Readonly<Record<string, Text>>
}

type PartOf<Input> = Input extends { readonly parts: infer Parts } ? keyof Parts & string : never

/** A source: its document, and each of its sections under a name of its own. */
export type Source<Sections extends Readonly<Record<string, SectionInput>> = Readonly<Record<never, never>>> =
  {
    readonly document: SourceDocument
    /** The sections in the order of the document. */
    readonly sections: readonly Section[]
  } & { readonly [name in keyof Sections]: Section<PartOf<Sections[name]>> }

/**
 * Describes a document and its sections, in the document's order.
 *
 * A section's id is its name in kebab-case.
 *
 * @example
 * ```ts run
 * import { cite, defineSource } from '@ssi/taxonomy'
 * const handbook = defineSource({
 *   document: {
 *     id: 'handbook', title: 'Handbook', shortName: { en: 'Handbook' }, publisher: { en: 'a clinic' },
 *     country: { en: 'England' }, population: { en: 'adults' }, language: 'en',
 *     licence: { seen: false, statement: { en: 'None was seen.' } }, extent: { en: 'the whole of it' },
 *   },
 *   sections: { lateArrival: { title: { en: 'Late arrival' }, parts: { note: { en: 'note' } } } },
 * })
 * cite(handbook.lateArrival, 'note').place // => { en: 'Handbook, Late arrival, note' }
 * ```
 */
export function defineSource<const Sections extends Readonly<Record<string, SectionInput>>>(definition: {
  readonly document: SourceDocument
  readonly sections: Sections
}): Source<Sections> {
  const { document } = definition
  const sections = Object.entries(definition.sections).map(([name, section]) => {
    const place = joined(document.shortName, section.title)
    return [
      name,
      { source: document.id, id: kebab(name), title: section.title, place, parts: section.parts ?? {} },
    ]
  })
  const named: Record<string, Section> = Object.fromEntries(sections)
  return { ...named, document, sections: Object.values(named) } as Source<Sections>
}

/**
 * Describes a publication outside the sources.
 *
 * @example
 * ```ts run
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const trial = definePublication({ id: 'trial', title: 'A trial', address: 'https://example.org/trial', seen: '2026-11' })
 * cite(trial).place // => { en: 'A trial' }
 * ```
 */
export function definePublication<const Id extends string>(publication: Publication<Id>): Publication<Id> {
  return publication
}

/**
 * Cites a section of a source, or a place inside it, or a publication outside the sources.
 *
 * @example
 * ```ts run
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const trial = definePublication({ id: 'trial', title: 'A trial', address: 'https://example.org/trial', seen: '2026-11' })
 * cite(trial).seen // => '2026-11'
 * ```
 */
export function cite<Part extends string>(section: Section<Part>, part?: NoInfer<Part>): SourceCitation
export function cite(publication: Publication): PublicationCitation
export function cite(cited: Section | Publication, part?: string): Citation {
  if ('address' in cited) {
    const place = { en: [cited.authors, cited.title, cited.year].filter(Boolean).join(', ') }
    return { publication: cited.id, place, address: cited.address, seen: cited.seen }
  }
  const within = part === undefined ? undefined : cited.parts[part]
  const place = within === undefined ? cited.place : joined(cited.place, within)
  return {
    source: cited.source,
    section: cited.id,
    ...(part === undefined ? {} : { part: kebab(part) }),
    place,
  }
}

function joined(whole: Text, part: Text): Text {
  const en = `${whole.en}, ${part.en}`
  if (whole.nl === undefined && part.nl === undefined) return { en }
  return { en, nl: `${whole.nl ?? whole.en}, ${part.nl ?? part.en}` }
}
