import { definePublication, defineSource } from '../src/index.ts'

/** A source of our own invention. */
export const handbook = defineSource({
  document: {
    id: 'handbook',
    title: 'The Handbook',
    shortName: { en: 'Handbook', nl: 'Handboek' },
    publisher: { en: 'a clinic' },
    country: { en: 'England' },
    population: { en: 'adults' },
    language: 'en',
    licence: { seen: false, statement: { en: 'No licence line was seen.' } },
    extent: { en: 'the whole of it' },
  },
  sections: {
    lateArrival: {
      title: { en: 'Late arrival' },
      parts: { firstNote: { en: 'first note' }, table: { en: 'table', nl: 'tabel' } },
    },
    missed: { title: { en: 'Missed', nl: 'Gemist' } },
  },
})

/** A publication of our own invention. */
export const trial = definePublication({
  id: 'trial',
  title: 'A trial of reminders',
  authors: 'A. Author',
  year: '2020',
  address: 'https://example.org/trial',
  seen: '2026-11',
})
