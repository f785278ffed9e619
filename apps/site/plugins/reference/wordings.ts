import { type ChangeObject, diffWordsWithSpace } from 'diff'
import type { WordingLine } from '../../src/reference/change-data.ts'

type Chunk = ChangeObject<string>

/** Fewer words than this between two changes are read as part of one change. */
const FEW = 2
/** A line that keeps less than this part of its letters is another line. */
const HALF = 0.5

/** The old and the new wording, each with what the other does not say marked as its own. */
export function wordings(
  before = '',
  after = '',
): { readonly before?: readonly WordingLine[]; readonly after?: readonly WordingLine[] } {
  const [old, now] = [linesOf(before), linesOf(after)]
  const was = old.map((line) => ownOf(chunksOf(line, twinOf(line, now)), 'removed'))
  const is = now.map((line) => ownOf(chunksOf(twinOf(line, old), line), 'added'))
  return { ...(before === '' ? {} : { before: was }), ...(after === '' ? {} : { after: is }) }
}

function linesOf(wording: string): readonly string[] {
  return wording === '' ? [] : wording.split('\n')
}

/** The line of the other wording about the same neighbour; a definition answers a definition. */
function twinOf(line: string, others: readonly string[]): string {
  return others.find((other) => aboutOf(other) === aboutOf(line)) ?? ''
}

const aboutOf = (line: string): string => /^Not [a-z0-9-]+: /.exec(line)?.[0] ?? ''

function chunksOf(old: string, now: string): readonly Chunk[] {
  const chunks = diffWordsWithSpace(old, now)
  const kept = chunks.filter(({ added, removed }) => !added && !removed)
  const letters = kept.reduce((sum, { value }) => sum + value.length, 0)
  if (letters >= HALF * Math.max(old.length, now.length)) return chunks.map(bridged)
  return chunks.map((chunk) => bothOf(chunk))
}

/** A word or two that stayed between two changes is no help to the reader. */
function bridged(chunk: Chunk, at: number, chunks: readonly Chunk[]): Chunk {
  const isBetween = at > 0 && at < chunks.length - 1
  const words = chunk.value.split(/\s+/).filter((word) => word !== '').length
  return chunk.added || chunk.removed || !isBetween || words >= FEW ? chunk : bothOf(chunk)
}

/** What stayed, as if it were taken out and put in again. */
function bothOf(chunk: Chunk): Chunk {
  return chunk.added || chunk.removed ? chunk : { ...chunk, added: true, removed: true }
}

/** One side of a comparison, in pieces that are its own or not, in turn. */
function ownOf(chunks: readonly Chunk[], mark: 'added' | 'removed'): WordingLine {
  const side = chunks.filter((chunk) => chunk[mark] || !(chunk.added || chunk.removed))
  return side.reduce<WordingLine>((pieces, { value, [mark]: isOwn }) => {
    const last = pieces.at(-1)
    if (last === undefined) return [pieceOf(value, isOwn)]
    const before = pieces.slice(0, -1)
    if ((last.own ?? false) === isOwn) return [...before, { ...last, text: last.text + value }]
    // The space after what is marked is not marked.
    const end = isOwn ? last.text.length : last.text.trimEnd().length
    const space = last.text.slice(end)
    return [...before, { ...last, text: last.text.slice(0, end) }, pieceOf(space + value, isOwn)]
  }, [])
}

function pieceOf(text: string, isOwn: boolean): WordingLine[number] {
  return { text, ...(isOwn ? { own: true } : {}) }
}
