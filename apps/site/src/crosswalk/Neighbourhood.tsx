import { useId } from 'react'
import type { ConceptPageData } from '../reference/concept-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { boxWidth, type Drawn, drawingOf, drawingWidth } from './neighbourhood.ts'
import { crosswalk as say } from '../words/crosswalk.ts'
import { inWords, languageOf } from '../words/language.ts'

/** A concept among its neighbours, drawn; the lists of the page say the same. */
export function Neighbourhood({ page }: { readonly page: ConceptPageData }) {
  const title = useId()
  const { height, centre, own, others } = drawingOf(page)
  const middle = centre.y + centre.height / 2
  return (
    <figure className="neighbourhood">
      <svg viewBox={`0 0 ${drawingWidth} ${height}`} role="group" aria-labelledby={title}>
        <title id={title}>{say.among(inWords(page.concept.label))}</title>
        {own.map((drawn) => (
          <path key={keyOf(drawn)} className="tie own" d={tie(drawn.x + boxWidth, drawn, centre.x, middle)} />
        ))}
        {others.map((drawn) => (
          <path
            key={keyOf(drawn)}
            className={drawn.isLoose ? 'tie loose' : 'tie'}
            d={tie(drawn.x, drawn, centre.x + boxWidth, middle)}
          />
        ))}
        {own.map((drawn) => (
          <Box key={keyOf(drawn)} drawn={drawn} />
        ))}
        <g className="box centre">
          <rect x={centre.x} y={centre.y} width={boxWidth} height={centre.height} />
          <Lines drawn={centre} x={centre.x} y={centre.y} />
        </g>
        {others.map((drawn) => (
          <Box key={keyOf(drawn)} drawn={drawn} />
        ))}
      </svg>
      <figcaption className="aside">{say.picture}</figcaption>
    </figure>
  )
}

function Box({ drawn }: { readonly drawn: Drawn }) {
  const { to, x, y, height, words, lines, partyLines } = drawn
  const drawing = (
    <>
      <rect x={x} y={y} width={boxWidth} height={height} />
      <text className="relation" x={x + 12} y={y + 22}>
        {words}
      </text>
      <Lines drawn={drawn} x={x} y={y + 19} />
      {partyLines.map((line, at) => (
        <text key={line} className="party" x={x + 12} y={y + 22 + 19 * (1 + lines.length + at)}>
          {line}
        </text>
      ))}
    </>
  )
  if (to === undefined) return <g className="box">{drawing}</g>
  if (!to.startsWith('/'))
    return (
      <a className="box" href={to}>
        {drawing}
      </a>
    )
  return (
    <PageLink to={to} className="box">
      {drawing}
    </PageLink>
  )
}

interface LinesProps {
  readonly drawn: Pick<Drawn, 'lines' | 'label'>
  readonly x: number
  readonly y: number
}

function Lines({ drawn: { lines, label }, x, y }: LinesProps) {
  return lines.map((line, at) => (
    <text key={line} lang={languageOf(label)} x={x + 12} y={y + 22 + 19 * at}>
      {line}
    </text>
  ))
}

function tie(x: number, drawn: Drawn, to: number, middle: number): string {
  return `M ${x} ${drawn.y + drawn.height / 2} L ${to} ${middle}`
}

function keyOf({ label, words, to }: Drawn): string {
  return `${words} ${to ?? label.en}`
}
