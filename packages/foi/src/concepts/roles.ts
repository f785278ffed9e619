import { foi1202 } from '@ssi/sources'
import { branch, cite, type ConceptEntry, elsewhere } from '@ssi/taxonomy'

/** The occupations that the questionnaire names inside a box; none of them is a box of its own. */
export const roles = branch({
  'clinical-psychologist': inside('practitioner-psychologists', 'Clinical Psychologists'),
  'forensic-psychologist': inside('practitioner-psychologists', 'Forensic Psychologists'),
  'counselling-psychologist': inside('practitioner-psychologists', 'Counselling Psychologists'),
  'trainee-psychologist': inside('trainee-and-clinical-associate-psychologists', 'Trainee Psychologists'),
  'clinical-associate-psychologist': inside(
    'trainee-and-clinical-associate-psychologists',
    'Clinical Associate Psychologists',
  ),
  'education-mental-health-practitioner': inside(
    'mental-health-practitioners',
    'Education Mental Health Practitioners',
  ),
  'child-wellbeing-practitioner': inside('mental-health-practitioners', 'Child Wellbeing Practitioners'),
})

function inside(box: string, label: string): ConceptEntry<never> {
  return {
    kind: 'role',
    broader: elsewhere(box),
    label: { en: label },
    named: true,
    cite: cite(foi1202.question3, 'options'),
  }
}
