import { finding } from './findings.ts'
import type { Cell, Line } from './grid.ts'
import { nearestLabel } from './labels.ts'
import { isMark, isNonAnswer, isSign, signedOf } from './marks.ts'
import { lineRead, refusalIn } from './refusals.ts'
import type { Rows } from './row.ts'
import { suggestionsIn } from './suggestions.ts'
import { DENYING } from './terms.ts'
import { keysIn } from './words.ts'

const MOST_FINDINGS = 100
const LONGEST_LABEL = 8
const LONGEST_KEY = 200
const KEY = /^\W{0,9}[x✓✔☒☑]\W{0,12}?(?:[=:–-]|\b(?:means|marks|indicates|shows|denotes)\b)(.*)$/iu

/** A row that names no option: a refusal, words that are no answer, a sentence, or an option that is not listed. */
export function readUnlisted(line: Line, label: string, cells: readonly Cell[], rows: Rows): void {
  const read = lineRead(line)
  const refusal = refusalIn(line)
  if (refusal) rows.refusals.push(refusal)
  else if (isNonAnswer(read.text)) rows.nonAnswers.push(read)
  else {
    rows.unread.push(line)
    if (turnsMarks(line)) rows.turned = true
    else if (rows.rows.length > 0 && isMark(signedOf(label).sign)) leaveStray(line, rows)
    else if (!tellUnlisted(line, label, cells, rows)) rows.suggested.push(...suggestionsIn(line, rows))
  }
}

/** "X = not delivered by this group": what a mark says is turned round. */
function turnsMarks({ text, from }: Line): boolean {
  const [, says = ''] = KEY.exec(text.slice(from, from + LONGEST_KEY)) ?? []
  return keysIn(says).some((key) => DENYING.has(key))
}

/** A mark that has no label of its own, so that a row without a mark may have lost it. */
export function leaveStray(line: Line, rows: Rows): void {
  rows.stray ??= lineRead(line).evidence
  if (rows.findings.length >= MOST_FINDINGS) return
  rows.findings.push(finding('stray-mark', [line.text.trim()], rows.question.id, [line]))
}

/** Says that an option is not listed, where the row stands in a table or shares words with a label. */
function tellUnlisted(line: Line, label: string, cells: readonly Cell[], rows: Rows): boolean {
  const { question, labels, findings } = rows
  const inTable =
    cells.length > 1 && (rows.rows.length > 0 || cells.every(({ said }) => said === label || isSign(said)))
  const meant = nearestLabel(label, labels)
  if (!inTable && (meant === undefined || keysIn(label).length > LONGEST_LABEL)) return false
  if (findings.length >= MOST_FINDINGS) return true
  const { advice: _, ...found } = finding('unknown-option', [label], question.id, [line])
  const near = meant === undefined ? {} : { nearest: meant }
  findings.push({ ...found, severity: 'error', ...near, advice: { en: adviceOn(meant, rows) } })
  return true
}

/** Which option may be meant, and where else the words belong. */
function adviceOn(meant: string | undefined, { question }: Rows): string {
  const other = question.kind === 'free-text' ? undefined : question.options.find(({ explain }) => explain)
  const asked = meant === undefined ? 'Use the wording of an option' : `Did you mean "${meant}"?`
  if (other === undefined) return meant === undefined ? `${asked}.` : asked
  const beside = `write it beside "${other.label.en}"`
  return meant === undefined ? `${asked}, or ${beside}.` : `${asked} If not, ${beside}.`
}
