import { decideAnswer, type Decision, type NamedReading } from '@ssi/foi'
import { marking, named, written } from '../responses.ts'

export const yes = named(
  'yes.txt',
  written(marking('yes', 'social-workers', 'first-step'), ['Talks', 'Groups']),
)
export const no = named('no.txt', written(marking('no'), ['N/A']))
export const doubt = named('doubt.txt', written({ ...marking('yes'), 'social-workers': '?' }, ['Talks']))
export const short = named('short.txt', written({ yes: 'X' }))
export const unread = named('scan.pdf', '\0')
export const all = [yes, no, doubt, short, unread]

/** The response after a decision that stands. */
export function decided({ name, reading }: NamedReading, answer: string, decision: Decision): NamedReading {
  const { reading: after, findings } = decideAnswer(reading, answer, decision)
  if (findings.length > 0) throw new Error(`${answer} cannot be decided so`)
  return { name, reading: after }
}
