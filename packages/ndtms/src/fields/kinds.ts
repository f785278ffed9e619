import { absentMeans, codes, flag, openCodes, orNone, text } from '@ssi/rules'
import { pharmacologicalAims, relapsePreventionSkills } from '../choices.ts'
import { named } from './words.ts'

/** What makes an intervention one of its kind. */
export const kinds = {
  substanceMisuseSpecific: flag(
    named('specific to substance misuse', 'Is the medication given because of substance misuse?'),
  ),
  aims: absentMeans(
    orNone(
      openCodes(pharmacologicalAims, {
        ...named('aims of the medication', 'What is the medication prescribed for?'),
        item: { en: 'aim' },
      }),
    ),
    'none',
  ),
  medication: absentMeans(orNone(text(named('medication', 'Which medication is given with it?'))), 'none'),
  faceToFaceOrEquivalent: flag(
    named('face to face or equivalent', 'Are the talks held face to face, or in a way that is equivalent?'),
  ),
  goalOriented: flag(
    named('goal oriented, systematic procedure', 'Does it proceed systematically, towards goals?'),
  ),
  skills: codes(relapsePreventionSkills, named('skills', 'Which of the three skills does it develop?')),
}
