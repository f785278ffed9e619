import type { ConceptPageData } from '../reference/concept-data.ts'
import { crosswalk, predicateWords } from '../words/crosswalk.ts'
import { inWords } from '../words/language.ts'
import type { Neighbour } from './crosswalk-data.ts'

/** A neighbour with the place it is drawn at. */
export interface Drawn extends Neighbour {
  readonly lines: readonly string[]
  readonly partyLines: readonly string[]
  readonly x: number
  readonly y: number
  readonly height: number
}

export interface Drawing {
  readonly height: number
  readonly centre: Omit<Drawn, 'words'>
  readonly own: readonly Drawn[]
  readonly others: readonly Drawn[]
}

export const boxWidth = 196
export const drawingWidth = 700
const lineHeight = 19
const gap = 14
const longestLine = 24
const mostChildren = 3

/** The picture of a concept: its own scheme to the left, the other documents to the right. */
export function drawingOf(page: ConceptPageData): Drawing {
  const left = stacked(ownNeighbours(page), 1)
  const right = stacked(otherNeighbours(page), drawingWidth - boxWidth - 1)
  const lines = wrapped(inWords(page.concept.label))
  const middle = boxHeight(lines.length)
  const height = Math.max(heightOf(left), heightOf(right), middle) + 2
  return {
    height,
    centre: {
      label: page.concept.label,
      lines,
      partyLines: [],
      x: (drawingWidth - boxWidth) / 2,
      y: (height - middle) / 2,
      height: middle,
    },
    own: centred(left, height),
    others: centred(right, height),
  }
}

function ownNeighbours({ trail, children }: ConceptPageData): readonly Neighbour[] {
  const parent = trail.at(-1)
  const shown = children.slice(0, mostChildren)
  const more = children.length - shown.length
  return [
    ...(parent === undefined ? [] : [{ label: parent.label, words: crosswalk.under, to: parent.href }]),
    ...shown.map(({ label, href }) => ({ label, words: crosswalk.over, to: href })),
    ...(more === 0
      ? []
      : [
          {
            label: { en: `${more} more, in the list`, nl: `nog ${more}, in de lijst` },
            words: crosswalk.over,
          },
        ]),
  ]
}

function otherNeighbours(page: ConceptPageData): readonly Neighbour[] {
  return page.crosswalk.mappings
    .filter(({ predicate }) => predicate !== 'no-match')
    .map(({ to, predicate }) => {
      const href = to.href ?? to.address
      const words = predicateWords[predicate]
      const loose = predicate === 'relatedMatch' ? { isLoose: true as const } : {}
      return {
        label: to.label,
        party: to.party,
        words,
        ...loose,
        ...(href === undefined ? {} : { to: href }),
      }
    })
}

function stacked(neighbours: readonly Neighbour[], x: number): readonly Drawn[] {
  let y = 1
  return neighbours.map((neighbour) => {
    const lines = wrapped(inWords(neighbour.label))
    const partyLines = neighbour.party === undefined ? [] : wrapped(inWords(neighbour.party))
    const height = boxHeight(1 + lines.length + partyLines.length)
    const drawn = { ...neighbour, lines, partyLines, x, y, height }
    y += height + gap
    return drawn
  })
}

function centred(column: readonly Drawn[], height: number): readonly Drawn[] {
  const down = (height - heightOf(column)) / 2
  return column.map((drawn) => ({ ...drawn, y: drawn.y + down }))
}

function heightOf(column: readonly Drawn[]): number {
  const last = column.at(-1)
  return last === undefined ? 0 : last.y + last.height
}

function boxHeight(lines: number): number {
  return lines * lineHeight + 18
}

/** A label in lines that fit a box; what is too long for three ends in dots. */
function wrapped(label: string): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longestLine)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]} …`]
}
