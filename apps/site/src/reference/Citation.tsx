import { dayInWords } from './day.ts'
import { PageLink } from './PageLink.tsx'
import type { Place } from './page-data.ts'
import { Words } from './Words.tsx'

/** A place in a source, or a publication with its address and the day it was seen. */
export function Citation({ place }: { readonly place: Place }) {
  const { text, href, address, seen } = place
  if (href !== undefined) {
    return (
      <cite>
        <PageLink to={href}>
          <Words of={text} />
        </PageLink>
      </cite>
    )
  }
  return (
    <cite>
      <a href={address}>
        <Words of={text} />
      </a>
      {seen === undefined ? null : <span className="seen">, seen {dayInWords(seen)}</span>}
    </cite>
  )
}

export function Citations({ places }: { readonly places: readonly Place[] }) {
  return (
    <ul className="citations">
      {places.map((place) => (
        <li key={`${place.href ?? place.address}${place.text.en}`}>
          <Citation place={place} />
        </li>
      ))}
    </ul>
  )
}
