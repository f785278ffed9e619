import { DataFactory, Writer } from 'n3'
import { prefixes, rdf } from './vocabularies.ts'

/** What no vocabulary has a word for, and what each of these words says. */
export const ownTerms = {
  kind: 'What sort of thing it is.',
  basis: 'Who says so: stated by the source, derived from it, or external.',
  replacedBy: 'A concept that takes its place.',
  synonym: 'Other words that mean the same.',
} as const

/**
 * The words of our own that exports use, as a vocabulary in Turtle; it lies where their addresses lead.
 *
 * @example
 * ```ts run
 * import { termsTurtle } from '@ssi/interchange'
 * termsTurtle().includes('terms:basis a rdf:Property') // => true
 * ```
 */
export function termsTurtle(): string {
  let turtle = ''
  const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
  const writer = new Writer({ prefixes: { rdf: prefixes.rdf, rdfs, terms: prefixes.terms } })
  for (const [name, says] of Object.entries(ownTerms)) {
    const term = DataFactory.namedNode(prefixes.terms + name)
    writer.addQuad(term, rdf('type'), rdf('Property'))
    writer.addQuad(term, DataFactory.namedNode(`${rdfs}comment`), DataFactory.literal(says, 'en'))
  }
  writer.end((_error, text: string) => {
    turtle = text
  })
  return turtle
}
