import type { RefusalKind } from '@ssi/foi'
import type { Mark } from '../reference/Verdict.tsx'
import type { DocumentRead } from './document-read.ts'
import { isAboutAll } from './is-about-all.ts'

interface State {
  readonly mark: Mark
  readonly words: string
}

const kinds: Readonly<Record<RefusalKind, string>> = {
  'not-held': 'it says that the information is not held',
  'cost-limit': 'it names the cost limit',
  exempt: 'it names an exemption',
  referred: 'it refers to somebody else',
}

/** What became of a response, in one line: not read, refused, waiting for a person, or done. */
export function stateOf(
  { reading, record }: Pick<DocumentRead, 'reading' | 'record'>,
  doubts: number,
): State {
  const refusals = [...reading.refusals, ...reading.answers.flatMap((answer) => answer.refusals)]
  const why = [...new Set(refusals.map(({ kind }) => kinds[kind]))].join(', and ')
  if (record.refused === true)
    return { mark: 'silent', words: `No answers: ${why === '' ? 'the response refuses' : why}.` }
  const isRead = reading.answers.some(({ found }) => found) || (reading.decisions ?? []).length > 0
  if (!isRead) return { mark: 'broken', words: 'Not read: no question was found in it.' }
  const inPart = reading.findings.some(isAboutAll) ? ' It was read in part only.' : ''
  if (doubts > 0) return { mark: 'undetermined', words: `${doubtsInWords(doubts)}${inPart}` }
  if (inPart !== '') return { mark: 'undetermined', words: inPart.trim() }
  const besides = why === '' ? '' : ` Of one answer or more, ${why}.`
  return { mark: 'met', words: `Nothing waits for you.${besides}` }
}

function doubtsInWords(doubts: number): string {
  return doubts === 1 ? 'One answer waits for you.' : `${doubts} answers wait for you.`
}
