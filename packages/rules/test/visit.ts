import { cite, definePublication } from '@ssi/taxonomy'
import type * as z from 'zod/mini'
import {
  absentMeans,
  code,
  codes,
  day,
  flag,
  group,
  list,
  orNone,
  orNotStated,
  record,
  text,
  whole,
} from '../src/index.ts'

/** A publication of our own invention. */
export const handbook = cite(
  definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' }),
)

const outcomes = {
  came: { label: { en: 'Came', nl: 'Gekomen' } },
  'came-late': { label: { en: 'Came late', nl: 'Te laat gekomen' } },
  missed: { label: { en: 'Missed', nl: 'Gemist' } },
}

const topics = {
  sleep: { label: { en: 'Sleep' } },
  work: { label: { en: 'Work' } },
  money: { label: { en: 'Money' } },
}

const guest = record({
  name: text({ label: { en: 'name' }, question: { en: 'What is the name?' } }),
  age: whole({ label: { en: 'age' }, question: { en: 'How old, in years?' } }),
  came: flag({ label: { en: 'attendance' }, question: { en: 'Did the guest come?' } }),
  from: day({ label: { en: 'first day' }, question: { en: 'From which day?' } }),
})

/** A record of our own invention, with a field of every kind. */
export const visit = record({
  outcome: code(outcomes, {
    label: { en: 'outcome', nl: 'uitkomst' },
    question: { en: 'How did it go?', nl: 'Hoe ging het?' },
  }),
  delay: orNone(
    whole({ label: { en: 'delay', nl: 'vertraging' }, question: { en: 'How late, in minutes?' } }),
  ),
  seats: whole({ label: { en: 'number of seats' }, question: { en: 'How many seats are there?' } }),
  start: day({ label: { en: 'start', nl: 'begin' }, question: { en: 'On which day did it start?' } }),
  end: orNone(day({ label: { en: 'end', nl: 'einde' }, question: { en: 'On which day did it end?' } })),
  room: orNotStated(text({ label: { en: 'room', nl: 'kamer' }, question: { en: 'In which room?' } })),
  consent: orNotStated(
    flag({ label: { en: 'consent', nl: 'toestemming' }, question: { en: 'Was there consent?' } }),
  ),
  repeat: absentMeans(flag({ label: { en: 'return' }, question: { en: 'Was it a return?' } }), false),
  topics: codes(topics, {
    label: { en: 'topics', nl: 'onderwerpen' },
    question: { en: 'What was it about?' },
  }),
  contact: orNone(
    group(
      {
        name: text({ label: { en: 'name' }, question: { en: 'Who is it?' } }),
        reachable: flag({ label: { en: 'reach' }, question: { en: 'Can the person be reached?' } }),
      },
      { label: { en: 'contact' }, question: { en: 'Whom may we call?' } },
    ),
  ),
  guests: list(guest, {
    label: { en: 'guests', nl: 'gasten' },
    question: { en: 'Who came along?' },
    item: { en: 'guest', nl: 'gast' },
  }),
})

/** What conditions on a visit see. */
export type Visit = z.input<typeof visit>
