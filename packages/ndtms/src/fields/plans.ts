import { absentMeans, codes, day, flag, group, openCodes, orNone } from '@ssi/rules'
import { assessed, keyWorkComponents } from '../choices.ts'
import { named } from './words.ts'

/** Key working, care plan and full assessment. */
export const plans = {
  keyWorkComponents: absentMeans(
    orNone(
      openCodes(keyWorkComponents, {
        ...named('components of key working', 'What did key working deliver?'),
        item: { en: 'component' },
      }),
    ),
    'none',
  ),
  carePlan: orNone(
    group(
      {
        structured: flag(
          named('structured', 'Is the care plan structured, and is the intervention part of it?'),
        ),
        from: day(named('first day', 'From which day does the care plan hold?')),
      },
      named('care plan', 'Which care plan is it part of?'),
    ),
  ),
  fullAssessment: orNone(
    group(
      {
        date: orNone(day(named('date', 'On which day was the full assessment made?'))),
        covers: codes(assessed, named('subjects', 'Which of the two does the assessment cover?')),
      },
      named('full assessment', 'Which full assessment came before?'),
    ),
  ),
}
