/** A code block marked to run, and the line that opens it; the first line is 1. */
export interface Fence {
  readonly line: number
  readonly code: string
}

/** The blocks marked `ts run` of a Markdown text. Blocks shown inside longer fences are shown, not run. */
export function runFences(markdown: string): readonly Fence[] {
  const fences: Fence[] = []
  let open:
    | { readonly marks: string; readonly info: string; readonly line: number; readonly code: string[] }
    | undefined
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const marks = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? ''
    if (open === undefined) {
      if (marks !== '')
        open = { marks, info: text.trim().slice(marks.length).trim(), line: index + 1, code: [] }
    } else if (marks.startsWith(open.marks) && text.trim() === marks) {
      if (open.info === 'ts run') fences.push({ line: open.line, code: open.code.join('\n') })
      open = undefined
    } else {
      open.code.push(text)
    }
  }
  return fences
}

/** The doc comments of a TypeScript file as Markdown, every line at the place it has in the file. */
export function docComments(source: string): string {
  let within = false
  const lines = source.split(/\r?\n/).map((line) => {
    if (!within && !/^\s*\/\*\*/.test(line)) return ''
    within = !line.includes('*/')
    return line.replace(/^\s*(\/\*\*|\* ?)/, '').replace(/\*\/.*$/, '')
  })
  return lines.join('\n')
}
