import { isSameName, language } from '../words/language.ts'
import { kindNames, lookUp } from '../words/look-up.ts'
import type { Hit } from './find.ts'

interface HitListProps {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly active: number
  readonly shown: boolean
  /** What is to be known before the hits are read. */
  readonly told: string | undefined
  readonly onChoose: (href: string) => void
}

/** What a look-up found, by kind; what only a hint led to is marked as a suggestion. */
export function HitList({ id, hits, active, shown, told, onChoose }: HitListProps) {
  return (
    <div className="hits" hidden={!shown}>
      {told === undefined ? null : <p>{told}</p>}
      <div id={`${id}hits`} role="listbox" aria-label={lookUp.found}>
        {[...new Set(hits.map(({ kind }) => kind))].map((kind) => (
          <div key={kind} role="group" aria-label={kindNames[kind][1]}>
            <div className="hit-kind" aria-hidden="true">
              {kindNames[kind][1]}
            </div>
            {hits.map((hit, index) =>
              hit.kind === kind ? (
                <HitOption
                  key={hit.href}
                  id={`${id}hit${index}`}
                  hit={hit}
                  isActive={index === active}
                  onChoose={onChoose}
                />
              ) : null,
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

interface HitOptionProps extends Pick<HitListProps, 'id' | 'onChoose'> {
  readonly hit: Hit
  readonly isActive: boolean
}

function HitOption({ id, hit, isActive, onChoose }: HitOptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={(event) => {
        event.preventDefault()
        onChoose(hit.href)
      }}
    >
      <span className="hit-label">
        <HitLabel hit={hit} />
      </span>
      {hit.synonym === undefined ? null : <span className="hit-why">{lookUp.alsoCalled(hit.synonym)}</span>}
      {hit.suggested ? <span className="hit-why">{lookUp.suggestion}</span> : null}
      <span className="hit-scheme">{hit.from}</span>
    </div>
  )
}

/** What a hit is called: in the reader's language first, then in the other. */
function HitLabel({ hit: { label, dutch } }: { readonly hit: Hit }) {
  if (dutch === '') return language === 'en' ? label : <span lang="en">{label}</span>
  const [own, other, lang] = language === 'en' ? [label, dutch, 'nl'] : [dutch, label, 'en']
  if (isSameName(own, other)) return own
  return (
    <>
      {own}
      <span lang={lang}> ({other})</span>
    </>
  )
}
