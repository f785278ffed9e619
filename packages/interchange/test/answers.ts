import {
  branch,
  cite,
  definePublication,
  defineScheme,
  type MappingSet,
  type Scheme,
  type Text,
} from '@ssi/taxonomy'

const guide = cite(
  definePublication({ id: 'guide', title: 'Guide', address: 'https://example.org/a b<c>', seen: '2026-11' }),
)
const external = { basis: 'external', cite: guide } as const

/** A small scheme with everything a concept can have; a label and a definition of the caller's choice. */
export function answersWith(label: Text, definition: Text = { en: 'It is so.' }): Scheme {
  const answers = branch({
    answer: { kind: 'class', label: { en: 'Answer', nl: 'Antwoord' }, named: true, ...external },
    yes: {
      kind: 'option',
      broader: 'answer',
      label,
      definition,
      notation: 'Y',
      synonyms: { en: ['aye', 'yea'], nl: ['ja'] },
      hints: { en: ['aye', 'sure'] },
      not: { no: { en: 'that denies' } },
      openQuestions: [{ en: 'Whether it is meant.' }],
      notes: [{ text: { en: 'Others say so too.' }, cite: guide }],
      ...external,
    },
    no: { kind: 'option', broader: 'answer', label: { en: 'No' }, named: true, ...external },
    maybe: {
      kind: 'claim',
      population: { en: 'the undecided' },
      label: { en: 'Maybe' },
      named: true,
      retired: { since: '1.1.0', reason: { en: 'It decides nothing.' }, use: ['yes', 'no'] },
      ...external,
    },
  })
  return defineScheme({
    id: 'answers',
    title: { en: 'Answers' },
    summary: { en: 'What can be answered.' },
    version: '1.0.0',
    concepts: answers,
  })
}

/** Mappings of every kind from that scheme. */
export const answerMappings: MappingSet = {
  id: 'answers-to-votes',
  title: { en: 'Answers to votes' },
  version: '1.0.0',
  mappings: [
    {
      id: 'M1',
      from: 'answers:yes',
      predicate: 'closeMatch',
      to: 'votes:for',
      confidence: 'high',
      justification: { en: '=Both\tagree.' },
      date: '2026-11-20',
    },
    {
      id: 'M2',
      from: 'answers:no',
      predicate: 'relatedMatch',
      to: { address: 'https://example.org/votes/against', label: { en: 'Against' }, seen: '2026-11' },
      confidence: 'low',
      justification: { en: 'Both deny.' },
      date: '2026-11-20',
    },
    {
      id: 'M3',
      from: 'answers:maybe',
      predicate: 'no-match',
      to: 'votes',
      confidence: 'medium',
      justification: { en: 'No vote is undecided.' },
      date: '2026-11-20',
    },
  ],
}
