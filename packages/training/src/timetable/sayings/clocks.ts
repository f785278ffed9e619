import type { Saying } from './saying.ts'

/** What is said of times, offsets and time zones. */
export const clocks = {
  'time-that-does-not-exist': {
    severity: 'error',
    says: {
      en: 'There is no {value} in this time zone: the clocks are put forward then.',
      nl: 'Het tijdstip {value} bestaat niet in deze tijdzone: de klok wordt dan vooruitgezet.',
    },
    advice: {
      en: 'Choose an earlier or a later time; the meeting was not planned.',
      nl: 'Kies een eerdere of een latere tijd; de bijeenkomst is niet gepland.',
    },
  },
  'time-that-happens-twice': {
    severity: 'error',
    says: {
      en: 'There are two moments {value} in this time zone: the clocks are put back then.',
      nl: 'Het tijdstip {value} komt in deze tijdzone twee keer voor: de klok wordt dan teruggezet.',
    },
    advice: {
      en: 'Say which by its offset, as in 2026-10-25T01:30+01:00; the meeting was not planned.',
      nl: 'Geef met het verschil met UTC aan welk je bedoelt, zoals in 2026-10-25T01:30+01:00; de bijeenkomst is niet gepland.',
    },
  },
  'offset-that-does-not-fit': {
    severity: 'error',
    says: {
      en: 'The offset of {value} is not the one that this time zone has then.',
      nl: 'Het verschil met UTC in {value} is niet het verschil dat deze tijdzone dan heeft.',
    },
    advice: {
      en: 'Leave the offset out, or correct it; the meeting was not planned.',
      nl: 'Laat het verschil weg, of verbeter het; de bijeenkomst is niet gepland.',
    },
  },
  'time-zone-that-is-not-known': {
    severity: 'error',
    says: {
      en: 'No time zone is known here by the name {value}.',
      nl: 'Een tijdzone met de naam {value} is hier niet bekend.',
    },
    advice: {
      en: 'Give one that is, as in Europe/London; the timetable was planned without.',
      nl: 'Geef er een die dat wel is, zoals Europe/London; het rooster is zonder gepland.',
    },
  },
  'offset-without-a-time-zone': {
    severity: 'error',
    says: {
      en: 'The offset of {value} names no time zone.',
      nl: 'Het verschil met UTC in {value} noemt geen tijdzone.',
    },
    advice: {
      en: 'Give the time zone, as in Europe/London; the meeting was not planned.',
      nl: 'Geef de tijdzone, zoals Europe/London; de bijeenkomst is niet gepland.',
    },
  },
  'time-without-a-time-zone': {
    severity: 'info',
    says: { en: 'For {value} no time zone is given.', nl: 'Voor {value} is geen tijdzone gegeven.' },
    advice: {
      en: 'It holds by the clocks of wherever the timetable is read.',
      nl: 'De tijd geldt volgens de klok van waar het rooster wordt gelezen.',
    },
  },
} satisfies Readonly<Record<string, Saying>>
