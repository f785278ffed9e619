import type { Saying } from './saying.ts'

/** What is said of the interval at which the meetings follow. */
export const interval = {
  'no-start': {
    severity: 'error',
    says: {
      en: 'Meetings at an interval need a start, and there is none.',
      nl: 'Bijeenkomsten met een vaste tussentijd hebben een begin nodig, en dat is er niet.',
    },
    advice: {
      en: 'Give the day on which topic one starts, or the meetings themselves.',
      nl: 'Geef de dag waarop onderwerp één begint, of de bijeenkomsten zelf.',
    },
  },
  'no-interval': {
    severity: 'error',
    says: {
      en: 'The interval between the meetings is nothing at all.',
      nl: 'Tussen de bijeenkomsten zit helemaal geen tijd.',
    },
    advice: {
      en: 'Give days, weeks or months: at least one of them, more than 0.',
      nl: 'Geef dagen, weken of maanden: minstens één ervan, en meer dan 0.',
    },
  },
  'interval-too-long': {
    severity: 'error',
    says: {
      en: 'With this interval a meeting falls after the year 9999.',
      nl: 'Met deze tussentijd valt een bijeenkomst na het jaar 9999.',
    },
    advice: { en: 'Give a shorter one.', nl: 'Geef een kortere.' },
  },
  'meetings-given-twice': {
    severity: 'error',
    says: {
      en: 'There are both meetings and an interval for them.',
      nl: 'Er zijn bijeenkomsten gegeven en ook een tussentijd ervoor.',
    },
    advice: {
      en: 'Give one of the two. The meetings were taken, the interval was not.',
      nl: 'Geef een van de twee. De bijeenkomsten zijn overgenomen, de tussentijd niet.',
    },
  },
} satisfies Readonly<Record<string, Saying>>
