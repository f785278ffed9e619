import { ndtmsAid } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere, type SourceCitation } from '@ssi/taxonomy'

/** How formal interventions may be provided: alone, or with something else. */
export const combinations = branch({
  alone: mode('alone', cite(ndtmsAid.formalInterventions, 'combination')),
  'in-addition-to-harm-reduction': mode(
    'in addition to harm reduction',
    cite(ndtmsAid.formalInterventions, 'additions'),
  ),
  'in-addition-to-pharmacological': mode(
    'in addition to pharmacological interventions',
    cite(ndtmsAid.formalInterventions, 'additions'),
  ),
  'in-combination': mode(
    'in combination with other interventions',
    cite(ndtmsAid.formalInterventions, 'combination'),
  ),
})
/** A way in which formal interventions may be provided; none of them is preferred. */
function mode(label: string, place: SourceCitation): ConceptEntry<never> {
  return {
    kind: 'property',
    broader: elsewhere('formal-psychosocial-interventions'),
    label: { en: label },
    named: true,
    cite: place,
  }
}
