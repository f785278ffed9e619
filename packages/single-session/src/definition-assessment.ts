import { type Report, type Rule, severityOf, type Standing, type Verdict } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { elements as labels } from './elements.ts'
import { definitions, type DefinitionId } from './options.ts'
import { definitionRules } from './rules/offering.ts'

/** An element of one of the two definitions, by the id of its concept. */
export type ElementId = keyof typeof labels

/** Of how many open elements a sentence still gives the names. */
const MOST_OPEN = 3

/** How an element of a definition stands on an offering. */
export interface ElementAssessment {
  /** The concept that says what the element is. */
  readonly element: ElementId
  readonly label: Text
  readonly rule: string
  readonly standing: Standing
}

/** What one definition says of an offering: the elements it rests on, and one sentence. */
export interface DefinitionAssessment {
  readonly definition: DefinitionId
  readonly label: Text
  readonly verdict: Verdict
  /** The verdict in words, with the elements that it rests on. */
  readonly says: Text
  /** Every element that was checked, in the order of the text. */
  readonly elements: readonly ElementAssessment[]
}

/** What a definition says, by how its rules stand. */
export function definitionAssessment(
  definition: DefinitionId,
  standings: Report['standings'],
): DefinitionAssessment {
  const rules: readonly Rule[] = definitionRules[definition]
  const elements = rules
    .filter((rule) => severityOf(rule) === 'error')
    .flatMap((rule): readonly ElementAssessment[] => {
      const standing = standings[rule.id] ?? 'not-checked'
      return standing === 'not-checked' ? [] : [{ ...elementOf(rule), rule: rule.id, standing }]
    })
  const verdict = verdictOn(elements)
  const { label } = definitions[definition]
  return { definition, label, verdict, says: inWords(verdict, label, elements), elements }
}

function elementOf({ about = [] }: Rule): Pick<ElementAssessment, 'element' | 'label'> {
  const element = about[0]?.replace(/^single-session:/, '') as ElementId
  return { element, label: labels[element] }
}

function verdictOn(elements: readonly ElementAssessment[]): Verdict {
  if (elements.some(({ standing }) => standing === 'broken')) return 'breaks'
  return elements.some(({ standing }) => standing === 'undetermined') ? 'undetermined' : 'conforms'
}

function inWords(verdict: Verdict, { en, nl }: Text, elements: readonly ElementAssessment[]): Text {
  if (verdict === 'conforms') return { en: `Meets ${en}.`, nl: `Voldoet aan ${nl}.` }
  const deciding = verdict === 'breaks' ? 'broken' : 'undetermined'
  const named = elements.filter(({ standing }) => standing === deciding).map(({ label }) => label)
  if (verdict === 'undetermined' && named.length > MOST_OPEN) {
    const [open, of] = [named.length, elements.length]
    return {
      en: `May meet ${en}; open: ${open} of its ${of} elements.`,
      nl: `Voldoet misschien aan ${nl}; open: ${open} van de ${of} onderdelen.`,
    }
  }
  const words = {
    en: `${named.length === 1 ? 'element' : 'elements'} ${quoted(named, 'en')}`,
    nl: `${named.length === 1 ? 'onderdeel' : 'onderdelen'} ${quoted(named, 'nl')}`,
  }
  return verdict === 'breaks'
    ? { en: `Does not meet ${en}, ${words.en}.`, nl: `Voldoet niet aan ${nl}, ${words.nl}.` }
    : { en: `May meet ${en}; open: ${words.en}.`, nl: `Voldoet misschien aan ${nl}; open: ${words.nl}.` }
}

function quoted(named: readonly Text[], language: 'en' | 'nl'): string {
  return named.map((label) => `“${label[language]}”`).join(', ')
}
