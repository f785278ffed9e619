import { inLanguage, type Language } from '@ssi/taxonomy'
import type { Finding, Json } from './finding.ts'
import { sentences, type Sentences } from './sentences.ts'

/** The language a sentence is written in. English where nothing is said. */
export interface ExplainOptions {
  readonly language?: Language
}

const LONGEST_VALUE = 60
const LONGEST_LIST = 8

/**
 * The sentence of a finding: first what is wrong, with the value quoted, then what to do. It needs nothing but the
 * finding, so one that was stored can be read years later.
 *
 * @example
 * ```ts run
 * import { explain } from '@ssi/rules'
 * explain({
 *   code: 'unknown-code', severity: 'error', rules: [], paths: ['outcome'], found: ['did-not-atend'],
 *   expected: { kind: 'codes', codes: ['attended', 'did-not-attend'] }, nearest: 'did-not-attend',
 * }) // => 'outcome: "did-not-atend" is not a value of this field. Did you mean "did-not-attend"?'
 * ```
 */
export function explain(finding: Finding, { language = 'en' }: ExplainOptions = {}): string {
  const where = finding.paths.length === 0 ? '' : `${finding.paths.join(', ')}: `
  return `${where}${[whatIsWrong(finding, language), whatToDo(finding, language)].filter(Boolean).join(' ')}`
}

/**
 * The value as a message quotes it: short, strings in quotation marks.
 *
 * @example
 * ```ts run
 * import { quoted } from '@ssi/rules'
 * quoted('X') // => '"X"'
 * quoted([1, 2]) // => '[1,2]'
 * ```
 */
export function quoted(value: Json): string {
  const whole = JSON.stringify(value)
  return whole.length > LONGEST_VALUE ? `${whole.slice(0, LONGEST_VALUE)}…` : whole
}

function whatIsWrong(finding: Finding, language: Language): string {
  if (finding.says !== undefined) return inLanguage(finding.says, language)
  const say = sentences[language]
  const value = quoted(finding.found[0] ?? null)
  const { code, expected } = finding
  if (code === 'unknown-field') return say.unknownField
  if (code === 'unknown-code') return say.unknownCode(value)
  if (code === 'not-a-date') return say.notADate(value)
  if (expected?.kind === 'form') return say.wrongKind(inLanguage(expected.form, language), value)
  if (code === 'out-of-range' && expected?.kind === 'whole')
    return say.outOfRange(value, expected.least, expected.most)
  return expected === undefined ? say.notData(value) : say.wrongKind(say.kinds[expected.kind], value)
}

function whatToDo(finding: Finding, language: Language): string {
  if (finding.advice !== undefined) return inLanguage(finding.advice, language)
  const say: Sentences = sentences[language]
  if (finding.nearest !== undefined) return say.didYouMean(finding.nearest)
  if (finding.code === 'unknown-field') return say.notChecked
  if (finding.code === 'not-a-date') return say.writeDay
  if (finding.expected?.kind === 'codes') return useOneOf(finding.expected.codes, say)
  return ''
}

function useOneOf(codes: readonly string[], say: Sentences): string {
  return codes.length > LONGEST_LIST
    ? say.oneOfMany(codes.length)
    : say.oneOf(codes.map((code) => `"${code}"`))
}
