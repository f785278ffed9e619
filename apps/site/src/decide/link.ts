import { type Answers, NOT_KNOWN } from './path.ts'
import type { Question } from './table.ts'

export type View = 'one' | 'all'

/** What an address said, and what of it this page does not know. */
export interface LinkRead {
  readonly answers: Answers
  readonly view: View
  readonly unknown: readonly string[]
}

const LONGEST = 40

/** The part of an address after `#` that carries answers; it never leaves the browser. */
export function linkOf(answers: Answers, view: View): string {
  const entries = [...Object.entries(answers), ...(view === 'all' ? [['view', view]] : [])]
  return entries.length === 0 ? '' : `#${new URLSearchParams(entries).toString()}`
}

/** Reads answers from an address: what is no question or no answer of this page is told, and left out. */
export function readLink(hash: string, questions: readonly Question[]): LinkRead {
  const text = hash.replace(/^#/, '')
  if (!text.includes('=')) return { answers: {}, view: 'one', unknown: [] }
  const entries = [...new URLSearchParams(text)]
  const known = new Map<string, string>()
  const unknown: string[] = []
  for (const [key, value] of entries) {
    if (key === 'view' && (value === 'all' || value === 'one')) continue
    if (isAnswer(questions, key, value) && !known.has(key)) known.set(key, value)
    else unknown.push(`${key}=${value}`.slice(0, LONGEST))
  }
  const view = entries.some(([key, value]) => key === 'view' && value === 'all') ? 'all' : 'one'
  return { answers: Object.fromEntries(known), view, unknown }
}

function isAnswer(questions: readonly Question[], id: string, value: string): boolean {
  const question = questions.find((own) => own.id === id)
  return question !== undefined && (value === NOT_KNOWN || question.choices.some(({ key }) => key === value))
}
