import { branch, cite, defineScheme, elsewhere } from '../src/index.ts'
import { handbook, trial } from './handbook.ts'

const attended = branch({
  attended: { kind: 'event', label: { en: 'Attended' }, named: true, cite: cite(handbook.missed) },
  'arrived-late': {
    kind: 'event',
    label: { en: 'Arrived late', nl: 'Te laat' },
    broader: 'attended',
    definition: { en: 'The person came after the agreed time.' },
    notation: 'L',
    synonyms: { en: ['tardy'] },
    hints: { en: ['delayed', 'slow'] },
    not: { [elsewhere('did-not-attend')]: { en: 'the person came' } },
    cite: [cite(handbook.lateArrival), cite(handbook.missed)],
  },
})

const missed = branch({
  'did-not-attend': {
    kind: 'event',
    label: { en: 'Did not attend' },
    definition: { en: 'Nobody came and nobody gave notice.' },
    broader: elsewhere('attended'),
    synonyms: { en: ['DNA', 'no show'] },
    hints: { en: ['slow'] },
    basis: 'derived',
    cite: [cite(handbook.missed), cite(handbook.lateArrival, 'table')],
  },
  reminded: {
    kind: 'claim',
    label: { en: 'Reminders help' },
    definition: { en: 'People who are reminded come more often.' },
    population: { en: 'adults of one clinic' },
    basis: 'external',
    cite: cite(trial),
  },
})

/** A scheme of our own invention. */
export const attendance = defineScheme({
  id: 'attendance',
  title: { en: 'Attendance' },
  summary: { en: 'Who came, and who did not.' },
  version: '1.0.0',
  concepts: { ...attended, ...missed },
})
