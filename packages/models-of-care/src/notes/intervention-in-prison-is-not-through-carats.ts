import { all, equals, note } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { DecidedActivity } from '../decision/decided-activity.ts'
import { familyTherapy } from '../examples/activities.ts'

export const interventionInPrisonIsNotThroughCarats = note<DecidedActivity>({
  id: 'intervention-in-prison-is-not-through-carats',
  says: {
    en: 'In prisons, as this page had it in 2006, CARATs would as a rule be the provider of such an intervention.',
  },
  advice: { en: 'Nothing needs to be changed: the page says “generally”, and allows for others.' },
  cite: cite(modelsOfCare2006.settings, 'prisons'),
  about: ['models-of-care:prison', 'models-of-care:carats'],
  openQuestions: [{ en: 'What CARATs stands for: the page does not expand it.' }],

  when: all(
    equals('decided.outcome', 'structured-psychosocial-intervention'),
    equals('setting', 'prison'),
    equals('throughCarats', false),
  ),

  examples: {
    applies: [{ ...familyTherapy, setting: 'prison', throughCarats: false }],
    silent: [
      { ...familyTherapy, setting: 'prison', throughCarats: true },
      { ...familyTherapy, setting: 'community-services', throughCarats: false },
      { content: 'keyworking', setting: 'prison', throughCarats: false },
    ],
  },
})
