import { any, equals, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const clientIsInControl = rule<OfferingInput>({
  id: 'client-is-in-control',
  says: {
    en: 'It is not the professional who diagnoses, plans and starts a trajectory; the client is in control.',
    nl: 'Niet de professional leidt, met diagnose, plan en traject; de regie ligt bij de cliënt.',
  },
  cite: [cite(singleSessionPage.single, 'contrast'), cite(singleSessionPage.single, 'control')],
  force: 'definition',
  about: ['single-session:client-in-control', 'single-session:diagnosis-plan-trajectory'],

  holds: any(equals('diagnosis', false), equals('plan', false), equals('trajectoryStarted', false)),
  advice: {
    en: 'If a trajectory is needed, advise it and talk it over; start it somewhere else.',
    nl: 'Is er een traject nodig, adviseer en bespreek het dan; begin er niet aan.',
  },
  why: {
    en: 'It is the three together that the page sets its method against; one or two of them are worth a note.',
    nl: 'De pagina zet zich af tegen de drie samen; bij één of twee blijft het bij een opmerking.',
  },

  examples: {
    passes: [{ diagnosis: false, plan: false, trajectoryStarted: false }, { trajectoryStarted: false }],
    fails: [{ diagnosis: true, plan: true, trajectoryStarted: true }],
    undetermined: [{ diagnosis: true }, {}],
  },
})
