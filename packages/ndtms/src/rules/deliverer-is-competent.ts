import { any, equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFormalPsychosocial } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const delivererIsCompetent = rule<InterventionFacts>({
  id: 'deliverer-is-competent',
  says: {
    en: 'A formal psychosocial intervention is provided by a key worker or by somebody else with the appropriate competences.',
  },
  cite: cite(ndtmsAid.psychosocialInterventions, 'competences'),
  force: 'definition',
  about: [
    'ndtms:formal-psychosocial-interventions',
    'ndtms:key-worker',
    'ndtms:others-with-the-appropriate-competences',
  ],

  when: isFormalPsychosocial,
  holds: any(equals('deliverer.role', 'key-worker'), equals('deliverer.competent', true)),
  advice: { en: 'Say who provides it; any role will do, if the competences are there.' },
  openQuestions: [{ en: 'Which competences are meant: the aid names none.' }],

  examples: {
    passes: [
      { type: 'counselling', deliverer: { role: 'nurse', competent: true } },
      { type: 'counselling', deliverer: { role: 'key-worker' } },
      { type: 'specialist-pharmacological-intervention', deliverer: { role: 'nurse', competent: false } },
    ],
    fails: [{ type: 'counselling', deliverer: { role: 'nurse', competent: false } }],
    undetermined: [{ type: 'counselling', deliverer: { role: 'nurse' } }, { type: 'family-work' }],
  },
})
