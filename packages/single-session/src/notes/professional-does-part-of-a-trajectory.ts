import { all, any, equals, not, note, oneOf } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingFacts } from '../options.ts'

export const professionalDoesPartOfATrajectory = note<OfferingFacts>({
  id: 'professional-does-part-of-a-trajectory',
  says: {
    en: 'One or two of diagnosis, plan and trajectory are the professional’s; the page sets its method against the three together.',
    nl: 'De professional doet één of twee van diagnose, plan en traject; de pagina zet zich af tegen de drie samen.',
  },
  advice: {
    en: 'Look whether the client still has control.',
    nl: 'Kijk of de cliënt de regie houdt.',
  },
  cite: cite(singleSessionPage.single, 'contrast'),
  about: ['single-session:client-in-control', 'single-session:diagnosis-plan-trajectory'],

  when: all(
    oneOf('options.definition', ['one-session-nl', 'both']),
    any(equals('diagnosis', true), equals('plan', true), equals('trajectoryStarted', true)),
    not(all(equals('diagnosis', true), equals('plan', true), equals('trajectoryStarted', true))),
  ),

  examples: {
    applies: [
      { diagnosis: true, plan: false, options: { definition: 'one-session-nl' } },
      { diagnosis: true, plan: true, trajectoryStarted: false, options: { definition: 'both' } },
    ],
    silent: [
      { diagnosis: false, plan: false, trajectoryStarted: false, options: { definition: 'one-session-nl' } },
      { trajectoryAdvised: true, options: { definition: 'one-session-nl' } },
      { diagnosis: true, plan: false, options: { definition: 'foi1202' } },
    ],
  },
})
