import { absentMeans, flag, group, list, openCode, openCodes, orNone, text, whole } from '@ssi/rules'
import { purposes } from '../choices.ts'
import { named } from './words.ts'

const roles = { 'key-worker': { label: { en: 'key worker' } } }

/** What the aid asks of formal psychosocial interventions. */
export const formal = {
  deliverer: group(
    {
      role: openCode(roles, named('role', 'What is the role of the person who provides it?')),
      competent: flag(named('appropriate competences', 'Does that person have the appropriate competences?')),
    },
    named('deliverer', 'Who provides the intervention?'),
  ),
  needAssessed: flag(named('aim at an assessed need', 'Is it targeted at a need that was assessed?')),
  purposes: absentMeans(
    orNone(
      openCodes(purposes, {
        ...named('purposes', 'What is it provided to treat? The aid names two purposes.'),
        item: { en: 'purpose' },
      }),
    ),
    'none',
  ),
  combinedWith: absentMeans(
    orNone(
      list(text(named('intervention beside it', 'What is it combined with?')), {
        ...named(
          'interventions beside it',
          'Which other interventions is it combined with? Any may be, and none has to be.',
        ),
        item: { en: 'intervention beside it' },
      }),
    ),
    'none',
  ),
  guidelineConform: flag(
    named(
      'accordance with the guidelines',
      'Is it provided in accordance with the clinical guidelines and the relevant NICE guidelines?',
    ),
  ),
  rationale: orNone(
    text(
      named(
        'reason for the type',
        'Why this type: for which problem and need of the person, on what evidence?',
      ),
    ),
  ),
  sessions: whole(
    named('number of sessions', 'How many sessions were there? The aid sets no number for any intervention.'),
  ),
}
