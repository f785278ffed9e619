import type { Hit } from './search-index.ts'

interface HitListProps {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly active: number
  readonly shown: boolean
  readonly onChoose: (href: string) => void
}

/** What a look-up found, best first; a concept that only a hint led to is marked as a suggestion. */
export function HitList({ id, hits, active, shown, onChoose }: HitListProps) {
  return (
    <div className="hits" hidden={!shown}>
      {hits.length === 0 ? <p>Nothing is called that here. Try another word, or fewer.</p> : null}
      <ul id={`${id}hits`} role="listbox" aria-label="Concepts and decisions">
        {hits.map((hit, index) => (
          <li
            key={hit.href}
            id={`${id}hit${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              onChoose(hit.href)
            }}
          >
            <span className="hit-label">{hit.label}</span>
            {hit.synonym === undefined ? null : <span className="hit-why">also called {hit.synonym}</span>}
            {hit.suggested ? <span className="hit-why">a suggestion</span> : null}
            <span className="hit-scheme">{hit.scheme}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
