import { rule, sameAs } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isPharmacological } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const startIsFirstDoseDispensed = rule<InterventionFacts>({
  id: 'start-is-first-dose-dispensed',
  says: { en: 'A pharmacological intervention starts on the day its first dose is dispensed.' },
  cite: cite(ndtmsAid.pharmacologicalIntervention, 'start'),
  force: 'must',
  about: [
    'ndtms:specialist-pharmacological-intervention',
    'ndtms:first-dose-dispensed',
    'ndtms:prescribing',
    'ndtms:intervention-start',
  ],

  when: isPharmacological,
  holds: sameAs('start', 'firstDoseDispensed'),
  advice: { en: 'Record the day of dispensing as the start; the day of the prescription does not count.' },

  examples: {
    passes: [
      {
        type: 'specialist-pharmacological-intervention',
        prescribed: '2024-05-01',
        firstDoseDispensed: '2024-05-03',
        start: '2024-05-03',
      },
    ],
    fails: [
      {
        type: 'specialist-pharmacological-intervention',
        prescribed: '2024-05-01',
        firstDoseDispensed: '2024-05-03',
        start: '2024-05-01',
      },
      { type: 'specialist-pharmacological-intervention', firstDoseDispensed: 'none', start: '2024-05-01' },
    ],
    undetermined: [
      { type: 'specialist-pharmacological-intervention', start: '2024-05-01' },
      { start: '2024-05-01' },
    ],
  },
})
