import { foi1202 } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'

/** The boxes of the question on the care pathway, in the order of the questionnaire. */
export const pathwayPoints = branch({
  'whilst-waiting': box('Whilst waiting'),
  'additional-help': box(
    'As an additional source of help to users offered other therapeutic provision like medication or psychological therapy',
  ),
  'first-step': box('As a first step to accessing help'),
  'crisis-intervention': box('As a crisis intervention'),
  'other-pathway-points': box('Other (please explain)'),
})

function box(label: string): ConceptEntry<never> {
  return {
    kind: 'option',
    broader: elsewhere('pathway-points'),
    label: { en: label },
    named: true,
    cite: cite(foi1202.question4, 'options'),
  }
}
