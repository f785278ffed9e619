// Read by the compiler, not run: what is misspelt does not compile, and the compiler says so at its own place.
import { branch, cite, type ConceptId, elsewhere } from '../src/index.ts'
import { attendance } from './attendance.ts'
import { handbook } from './handbook.ts'

const place = cite(handbook.missed)

branch({
  attended: { kind: 'event', label: { en: 'Attended' }, named: true, cite: place },
  'arrived-late': {
    kind: 'event',
    label: { en: 'Arrived late' },
    named: true,
    // @ts-expect-error a parent that the branch does not have
    broader: 'atended',
    cite: place,
  },
  'arrived-early': {
    kind: 'event',
    label: { en: 'Arrived early' },
    named: true,
    broader: elsewhere('anything-of-another-branch'),
    not: {
      attended: { en: 'the time is known' },
      // @ts-expect-error a neighbour that the branch does not have
      'arived-late': { en: 'the person came before the time' },
    },
    cite: place,
  },
  retired: {
    kind: 'event',
    label: { en: 'Retired' },
    named: true,
    cite: place,
    retired: {
      since: '1.1.0',
      reason: { en: 'Nobody used it.' },
      // @ts-expect-error a successor that the branch does not have
      use: ['atended'],
    },
  },
})

// @ts-expect-error a section that the source does not have
cite(handbook.lateArival)

// @ts-expect-error a part that the section does not have
cite(handbook.lateArrival, 'tabel')

// @ts-expect-error a section without parts has no part
cite(handbook.missed, 'table')

branch({
  // @ts-expect-error neither defined nor named
  attended: { kind: 'event', label: { en: 'Attended' }, cite: place },
  // @ts-expect-error a claim without the people it speaks of
  reminded: { kind: 'claim', label: { en: 'Reminders help' }, named: true, cite: place },
  // @ts-expect-error a derived definition cites the sentences it is put together from
  missed: { kind: 'event', label: { en: 'Missed' }, named: true, basis: 'derived', cite: place },
})

const id: ConceptId<typeof attendance> = 'arrived-late'
// @ts-expect-error an id that the scheme does not have
const misspelt: ConceptId<typeof attendance> = 'arived-late'
// @ts-expect-error a concept that the scheme does not have
void attendance.concepts.atended
void [id, misspelt]
