import { all, atLeast, defineCheck, equals, every, not, notAfter, note, present, rule } from '../src/index.ts'
import { handbook, visit, type Visit } from './visit.ts'

export const none = { passes: [], fails: [] }

export const lateHasADelay = rule<Visit>({
  id: 'late-has-a-delay',
  says: { en: 'A late arrival records how late it was.', nl: 'Wie te laat komt, krijgt een vertraging.' },
  cite: handbook,
  force: 'must',
  when: equals('outcome', 'came-late'),
  holds: present('delay'),
  advice: { en: 'Give the delay in minutes.', nl: 'Geef de vertraging in minuten.' },
  examples: none,
})
export const startIsBeforeEnd = rule<Visit>({
  id: 'start-is-not-after-end',
  says: { en: 'The start is not after the end.' },
  cite: handbook,
  force: 'must',
  basis: 'derived',
  wellFormed: true,
  when: present('end'),
  holds: notAfter('start', 'end'),
  advice: { en: 'Look at both days.' },
  examples: none,
})
export const guestsFit = rule<Visit>({
  id: 'guests-fit',
  says: { en: 'There is a seat for everyone.' },
  cite: handbook,
  force: 'should',
  holds: atLeast('seats', 'guests.length'),
  advice: { en: 'Find a chair.' },
  examples: none,
})
export const guestsCame = rule<Visit>({
  id: 'guests-came',
  says: { en: 'Every grown-up guest comes.' },
  cite: handbook,
  force: 'must',
  when: not(equals('outcome', 'missed')),
  holds: every('guests', 'guest', all(equals('guest.came', true), atLeast('guest.age', 18))),
  advice: { en: 'Ask who came.' },
  examples: none,
})
export const isAReturn = note<Visit>({
  id: 'is-a-return',
  says: { en: 'It is a return.' },
  cite: handbook,
  when: equals('repeat', true),
  examples: { applies: [], silent: [] },
})

export const rules = [lateHasADelay, startIsBeforeEnd, guestsFit, guestsCame]
export const check = defineCheck({ scheme: 'visits', record: visit, rules, notes: [isAReturn] })
export const sound = {
  outcome: 'came',
  start: '2024-09-12',
  end: '2024-09-12',
  seats: 1,
  guests: [{ came: true, age: 30 }],
}
