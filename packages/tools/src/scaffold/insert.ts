/** The text with a line after the last one that matches; a text without such a line is refused. */
export function afterLast(text: string, pattern: RegExp, line: string, path: string): string {
  const lines = text.split('\n')
  const at = lines.findLastIndex((other) => pattern.test(other))
  if (at < 0)
    throw new Error(`${path} has no line like ${String(pattern)} to write after. Add by hand: ${line}`)
  return lines.toSpliced(at + 1, 0, line).join('\n')
}

/** The text with a line before the last one that matches; a text without such a line is refused. */
export function beforeLast(text: string, pattern: RegExp, line: string, path: string): string {
  const lines = text.split('\n')
  const at = lines.findLastIndex((other) => pattern.test(other))
  if (at < 0)
    throw new Error(`${path} has no line like ${String(pattern)} to write before. Add by hand: ${line}`)
  return lines.toSpliced(at, 0, line).join('\n')
}

/** The text of a module that imports a name, whether it did before or not. */
export function withImport(text: string, name: string, from: string): string {
  const line = new RegExp(`^import \\{ ([^}]*) \\} from '${from}'$`, 'm')
  const names = line.exec(text)?.[1]?.split(', ')
  if (names === undefined) return `import { ${name} } from '${from}'\n${text}`
  if (names.includes(name)) return text
  return text.replace(line, `import { ${[...names, name].toSorted().join(', ')} } from '${from}'`)
}
