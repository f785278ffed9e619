import {
  type Citation,
  inLanguage,
  type Language,
  type PublicationCitation,
  type SourceDocument,
  type Text,
} from '@ssi/taxonomy'
import { forUseFrom, noDate } from '../../src/reference/date-words.ts'
import type { Reference } from './reference.ts'

const words = {
  en: {
    after: 'After',
    documents: 'Source',
    publisher: 'publisher',
    noAddress: 'no address known',
    seen: 'Seen',
  },
  nl: {
    after: 'Naar',
    documents: 'Bron',
    publisher: 'uitgever',
    noAddress: 'geen adres bekend',
    seen: 'Gezien',
  },
} as const satisfies Readonly<Record<Language, object>>

interface Taken {
  /** The places, as they are named. */
  readonly after: readonly Text[]
  readonly cite: readonly Citation[]
}

/** The places a statement is taken from, then the documents they stand in and the pages that were seen. */
export function takenFrom(sources: Reference['sources'], { after, cite }: Taken, language: Language): string {
  const ids = new Set(cite.flatMap((each) => ('source' in each ? each.source : [])))
  const documents = sources.map(({ document }) => document).filter(({ id }) => ids.has(id))
  const named = documents.map((document) => documentIn(language, document)).join('; ')
  const places = placesTold(after.map((place) => inLanguage(place, language)))
  return [
    `${words[language].after}: ${places}`,
    ...(named === '' ? [] : [`${words[language].documents}: ${named}`]),
    ...seenPages(cite).map(([day, addresses]) => `${words[language].seen} ${day}: ${addresses.join(', ')}`),
  ].join('. ')
}

/** Places in their order; neighbours of one document say once what they share: *A page, its heading (a; b)*. */
export function placesTold(places: readonly string[]): string {
  const runs: string[][][] = []
  for (const place of places) {
    const steps = place.split(', ')
    const run = runs.at(-1)
    if (run?.[0]?.[0] === steps[0]) run?.push(steps)
    else runs.push([steps])
  }
  return runs.map(runTold).join('; ')
}

function runTold(run: readonly (readonly string[])[]): string {
  const [first = [], ...others] = run
  const told = (steps: readonly string[]): string => steps.join(', ')
  const apart = first.findIndex((step, index) => others.some((steps) => steps[index] !== step))
  if (apart === -1) return run.map(told).join('; ')
  const rests = run.map((steps) => told(steps.slice(apart)))
  return rests.includes('')
    ? run.map(told).join('; ')
    : `${told(first.slice(0, apart))} (${rests.join('; ')})`
}

function documentIn(language: Language, document: SourceDocument): string {
  const { publisher, noAddress } = words[language]
  return [
    `“${document.title}”`,
    `${publisher}: ${inLanguage(document.publisher, language)}`,
    document.date ?? undated(language, document),
    document.address ?? noAddress,
  ].join(', ')
}

function undated(language: Language, { inForceFrom }: SourceDocument): string {
  const from = inForceFrom === undefined ? [] : [forUseFrom[language](inForceFrom)]
  return [noDate[language], ...from].join(', ')
}

/** The addresses of publications outside the sources, by the day or month on which they were seen. */
function seenPages(cite: readonly Citation[]): readonly (readonly [string, readonly string[]])[] {
  const pages = cite.filter((each): each is PublicationCitation => 'publication' in each)
  return [...Map.groupBy(pages, ({ seen }) => seen)].map(
    ([day, seen]) => [day, [...new Set(seen.map(({ address }) => address))]] as const,
  )
}
