import { code, codes, day, flag, group, list, orNone, orNotStated, record, whole } from '@ssi/rules'

const words = (label: string) => ({ label: { en: label }, question: { en: `What of the ${label}?` } })
const letters = { A: { label: { en: 'A' } }, B: { label: { en: 'B' } } }
const subjects = {
  sleep: { label: { en: 'Sleep' } },
  work: { label: { en: 'Work' } },
  money: { label: { en: 'Money' } },
}
const outcomes = {
  came: { label: { en: 'Came' } },
  'came-late': { label: { en: 'Came late' } },
  missed: { label: { en: 'Missed' } },
}

const guest = record({
  name: code(letters, words('name')),
  age: whole(words('age')),
  came: flag(words('attendance')),
  from: day(words('first day')),
})

/** A record with every kind of field, and with none and not stated where they matter. */
export const visit = record({
  outcome: code(outcomes, words('outcome')),
  delay: orNone(whole(words('delay'))),
  seats: whole(words('seats')),
  start: day(words('start')),
  end: orNone(day(words('end'))),
  room: orNotStated(code(letters, words('room'))),
  consent: orNotStated(flag(words('consent'))),
  topics: orNone(codes(subjects, words('topics'))),
  contact: orNone(
    group(
      { name: code(letters, words('name of the contact')), reachable: flag(words('reach')) },
      words('contact'),
    ),
  ),
  guests: orNone(list(guest, { ...words('guests'), item: { en: 'guest' } })),
})
