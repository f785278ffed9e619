import type { SourceCitation, Text } from '@ssi/taxonomy'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'
import { trainingModule } from '@ssi/sources'

/** What the four topics have in common. */
export const topic = branch({
  topic: {
    kind: 'class',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'topics' },
    definition: { en: 'One of the four parts of the module, each with the same three kinds of work.' },
    synonyms: { en: ['topic'] },
    cite: cite(trainingModule.method, 'topics'),
  },

  motion: {
    kind: 'class',
    broader: elsewhere('psycho-social-interventions-module'),
    label: { en: 'motions' },
    definition: {
      en: 'A controversial sentence put up to be argued over; whoever reads it as something the module teaches has misread it.',
    },
    basis: 'derived',
    not: { [elsewhere('debate')]: { en: 'that is the task in which it is argued' } },
    synonyms: { en: ['motion', 'debating point'] },
    cite: [cite(trainingModule.method, 'secondTask'), cite(trainingModule.topicOne, 'motion')],
  },
})

/** A task of one topic: what it asks of the learner there. */
export function topicTask(
  of: string,
  label: string,
  definition: Text,
  places: readonly SourceCitation[],
): ConceptEntry<never> {
  return { kind: 'task', broader: elsewhere(of), label: { en: label }, definition, cite: places }
}

/** A motion: its label says what it is, so that nobody meets the sentence bare. */
export function motionOf(words: string, definition: Text, place: SourceCitation): ConceptEntry<never> {
  return {
    kind: 'motion',
    broader: elsewhere('motion'),
    label: { en: `Motion: ‘${words}’` },
    definition,
    synonyms: { en: [words] },
    cite: place,
  }
}
