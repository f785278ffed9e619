import { parser } from '@lezer/javascript'
import { SHOW } from './program.ts'

const typed = parser.configure({ dialect: 'ts' })

/**
 * TypeScript in which each expression that stands on its own at the top shows its value, awaited where it is promised. Every line keeps its number.
 */
export function withValuesShown(code: string): string {
  const shown: string[] = []
  let at = 0
  for (const statement of typed.parse(code).topNode.getChildren('ExpressionStatement')) {
    const expression = statement.firstChild
    if (expression === null) continue
    const { from, to } = expression
    const line = code.slice(0, from).split('\n').length
    shown.push(
      code.slice(at, from),
      `await ${SHOW}(${line}, (`,
      code.slice(from, to),
      `), ${isSaid(code, to)})`,
    )
    at = to
  }
  return shown.join('') + code.slice(at)
}

/** Whether a value is written behind an expression, or on the line below, as in `// => 1`. */
function isSaid(code: string, to: number): boolean {
  return /^;?[ \t]*\n?[ \t]*\/\/ =>/.test(code.slice(to, to + 400))
}
