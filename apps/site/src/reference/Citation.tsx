import { whenInWords } from './day.ts'
import { PageLink } from './PageLink.tsx'
import type { Place } from './page-data.ts'
import { Words } from './Words.tsx'
import { inWords, languageOf } from '../words/language.ts'
import { parts } from '../words/parts.ts'

interface CitationProps {
  readonly place: Place
  /** The place named just before: what they have in common is not said again. */
  readonly after?: Place | undefined
}

/** A place in a source, or a publication with its address and the day it was seen. */
export function Citation({ place, after }: CitationProps) {
  const { href, address, seen } = place
  if (href !== undefined) {
    return (
      <cite>
        <PageLink to={href}>
          <PlaceName place={place} after={after} />
        </PageLink>
      </cite>
    )
  }
  return (
    <cite>
      <a href={address}>
        <PlaceName place={place} after={after} />
      </a>
      {seen === undefined ? null : <span className="seen">{parts.seen(whenInWords(seen))}</span>}
    </cite>
  )
}

function PlaceName({ place: { text }, after }: CitationProps) {
  const shared = after === undefined ? '' : sharedStart(inWords(text), inWords(after.text))
  if (shared === '') return <Words of={text} />
  return (
    <span lang={languageOf(text)}>
      <span aria-hidden="true">… </span>
      <span className="hidden-text">{shared}</span>
      {inWords(text).slice(shared.length)}
    </span>
  )
}

/** The whole parts, between commas, with which two names both begin; the last part of a name is never among them. */
function sharedStart(name: string, other: string): string {
  const [own, others] = [name, other].map((text) => text.split(/(?<=, )/))
  const differing = own?.findIndex((part, index) => part !== others?.[index] || index === own.length - 1)
  return own?.slice(0, differing).join('') ?? ''
}

export function Citations({ places }: { readonly places: readonly Place[] }) {
  return (
    <ul className="citations">
      {places.map((place, index) => (
        <li key={`${place.href ?? place.address}${place.text.en}`}>
          <Citation place={place} after={places[index - 1]} />
        </li>
      ))}
    </ul>
  )
}
