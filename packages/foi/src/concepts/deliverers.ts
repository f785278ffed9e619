import { foi1202 } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere, type Terms } from '@ssi/taxonomy'

/** The boxes of the question on deliverers, in the order of the questionnaire. */
export const deliverers = branch({
  'practitioner-psychologists': box(
    'Practitioner Psychologists (incl. Clinical Psychologists, Forensic Psychologists, Counselling Psychologists, etc)',
    { en: ['Practitioner Psychologists', 'practitioner psychologist'] },
  ),
  'assistant-psychologists': box('Assistant Psychologists'),
  'trainee-and-clinical-associate-psychologists': box(
    'Trainee Psychologists/Clinical Associate Psychologists',
  ),
  'consultant-psychiatrists': box('Consultant Psychiatrists'),
  'trainee-psychiatrists-and-registrars': box('Trainee Psychiatrists/Registrars'),
  'support-workers': box('Support Workers'),
  'mental-health-nurses': box('Mental Health Nurses', { en: ['mental health nurse'] }),
  'mental-health-practitioners': box(
    'Mental Health Practitioners (including Education Mental Health Practitioners, Child Wellbeing Practitioners)',
    { en: ['Mental Health Practitioners', 'mental health practitioner'] },
  ),
  'family-therapists': box('Family therapists'),
  'occupational-therapists': box('Occupational therapists'),
  'social-workers': box('Social Workers', { en: ['social worker'] }),
  'psychoanalytic-psychotherapists': box('Psychoanalytic Psychotherapists'),
  'other-deliverers': box('Other (please explain)'),
})

function box(label: string, synonyms?: Terms): ConceptEntry<never> {
  return {
    kind: 'option',
    broader: elsewhere('deliverers'),
    label: { en: label },
    named: true,
    cite: cite(foi1202.question3, 'options'),
    ...(synonyms === undefined ? {} : { synonyms }),
  }
}
