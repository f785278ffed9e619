import type { Finding, Json, Severity } from '@ssi/rules'

interface Saying {
  readonly severity: Severity
  readonly says: (value: string) => string
  readonly advice: string
}

/** What is said of a timetable: first what is wrong, then what to do. */
const sayings = {
  'no-start': {
    severity: 'error',
    says: () => 'Meetings at an interval need a start, and there is none.',
    advice: 'Give the day on which topic one starts, or the meetings themselves.',
  },
  'no-interval': {
    severity: 'error',
    says: () => 'The interval between the meetings is nothing at all.',
    advice: 'Give days, weeks or months: at least one of them, more than 0.',
  },
  'interval-too-long': {
    severity: 'error',
    says: () => 'With this interval a meeting falls after the year 9999.',
    advice: 'Give a shorter one.',
  },
  'meetings-given-twice': {
    severity: 'error',
    says: () => 'There are both meetings and an interval for them.',
    advice: 'Give one of the two. The meetings were taken, the interval was not.',
  },
  'meeting-beyond-the-last-topic': {
    severity: 'error',
    says: (value) => `There is no topic for the meeting ${value}: the module has four.`,
    advice: 'Leave it out, or put it in the place of another; it was not planned.',
  },
  'meeting-missing': {
    severity: 'warning',
    says: () => 'A meeting is still to be arranged, and so the tasks of its topic have no deadline.',
    advice: 'Arrange it when you can; the module says right away, and leaves the pace to you.',
  },
  'meeting-before-the-start': {
    severity: 'warning',
    says: (value) => `The meeting ${value} is before topic one starts.`,
    advice: 'Correct the start or the meeting; both were kept.',
  },
  'meetings-out-of-order': {
    severity: 'warning',
    says: (value) => `The meeting ${value} is before that of an earlier topic.`,
    advice: 'Swap the two, unless you mean to take the topics in another order; both were kept.',
  },
  'meetings-on-one-day': {
    severity: 'warning',
    says: (value) => `The meeting ${value} is on the same day as that of an earlier topic.`,
    advice: 'Move one of the two, unless you mean it; both were kept.',
  },
  'time-that-does-not-exist': {
    severity: 'error',
    says: (value) => `There is no ${value} in this time zone: the clocks are put forward then.`,
    advice: 'Choose an earlier or a later time; the meeting was not planned.',
  },
  'time-that-happens-twice': {
    severity: 'error',
    says: (value) => `There are two moments ${value} in this time zone: the clocks are put back then.`,
    advice: 'Say which by its offset, as in 2026-10-25T01:30+01:00; the meeting was not planned.',
  },
  'offset-that-does-not-fit': {
    severity: 'error',
    says: (value) => `The offset of ${value} is not the one that this time zone has then.`,
    advice: 'Leave the offset out, or correct it; the meeting was not planned.',
  },
  'time-zone-that-is-not-known': {
    severity: 'error',
    says: (value) => `No time zone is known here by the name ${value}.`,
    advice: 'Give one that is, as in Europe/London; the timetable was planned without.',
  },
  'offset-without-a-time-zone': {
    severity: 'error',
    says: (value) => `The offset of ${value} names no time zone.`,
    advice: 'Give the time zone, as in Europe/London; the meeting was not planned.',
  },
  'time-without-a-time-zone': {
    severity: 'info',
    says: (value) => `For ${value} no time zone is given.`,
    advice: 'It holds by the clocks of wherever the timetable is read.',
  },
} satisfies Readonly<Record<string, Saying>>

/** What can be found in what a timetable is asked of. */
export type TimetableCode = keyof typeof sayings

/** A finding in the words of its code, about the fields at these paths. */
export function timetableFinding(
  code: TimetableCode,
  paths: readonly string[],
  found: readonly Json[] = [],
): Finding<TimetableCode> {
  const { severity, says, advice }: Saying = sayings[code]
  return {
    code,
    severity,
    rules: [],
    paths,
    found,
    says: { en: says(found.map(String).join(', ')) },
    advice: { en: advice },
  }
}
