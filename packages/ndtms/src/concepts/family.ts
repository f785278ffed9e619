import { ndtmsAid } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere, type SourceCitation } from '@ssi/taxonomy'

/** Whom family work supports: three groups, and the aid’s examples of the third. */
export const familyRecipients = branch({
  parents: recipient('parents', cite(ndtmsAid.familyWork, 'definition'), 'family-work'),
  carers: recipient('carers', cite(ndtmsAid.familyWork, 'definition'), 'family-work'),
  'other-family-members': recipient(
    'other family members',
    cite(ndtmsAid.familyWork, 'definition'),
    'family-work',
  ),
  siblings: recipient('siblings', cite(ndtmsAid.familyWork, 'examples'), 'other-family-members'),
  grandparents: recipient('grandparents', cite(ndtmsAid.familyWork, 'examples'), 'other-family-members'),
  'foster-carers': recipient('foster carers', cite(ndtmsAid.familyWork, 'examples'), 'carers'),
})

function recipient(label: string, place: SourceCitation, broader: string): ConceptEntry<never> {
  return { kind: 'population', broader: elsewhere(broader), label: { en: label }, named: true, cite: place }
}
