// Signs that mean something anywhere, and those that make addresses and emoji of the words around them: within a bare
// address no other escape would count.
const ANYWHERE = /[\\`*_[\]<>&~|#{}@$]|(?<=www)\.|:(?=[A-Za-z+/_-]|\d+:)/gi
// What makes lists, headings and directives at the beginning of a line.
const AT_LINE_START = /^(?:[-+=:]|\d+(?=[.)]))/

/**
 * Somebody’s words as Markdown that shows exactly these words, whatever they look like: every sign that could mean
 * something where it stands is escaped, and white space that Markdown would drop is written as a character
 * reference. A null character, which Markdown cannot hold, becomes its picture.
 */
export function markdownText(words: string): string {
  const parts = words
    .replaceAll('\0', '␀')
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll('\r', '&#13;')
    .split(/(\n+)/)
  return parts
    .map((part, index) => {
      if (!part.startsWith('\n')) return withEdges(part)
      const isInside = parts[index - 1] !== '' && parts[index + 1] !== ''
      return isInside ? between(part.length) : '&#10;'.repeat(part.length)
    })
    .join('')
}

/** Line ends between words: one is a break, two part paragraphs, and more are written out. */
function between(lineEnds: number): string {
  return lineEnds === 1 ? '\\\n' : `${'&#10;'.repeat(lineEnds - 2)}\n\n`
}

/** A line with the white space at its edges written as references. */
function withEdges(line: string): string {
  const start = line.length - line.replace(/^[ \t]+/, '').length
  let end = line.length
  while (end > start && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1
  const words = line.slice(start, end).replace(AT_LINE_START, escapedStart)
  return `${references(line.slice(0, start))}${words}${references(line.slice(end))}`
}

function references(space: string): string {
  return space.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;')
}

function escapedStart(sign: string): string {
  return /\d/.test(sign) ? `${sign}\\` : `\\${sign}`
}
