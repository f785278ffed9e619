import { completeProgress, moduleOutline, planTimetable } from '@ssi/training'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarRows } from '../src/planner/calendar-weeks.ts'
import { type Entries, fieldName } from '../src/planner/entries.ts'
import { importText } from '../src/planner/import-file.ts'
import { entriesOf, progressOf } from '../src/planner/progress-entries.ts'

const again = (entries: Entries): unknown => importText(JSON.stringify(progressOf(entries)), 'plan.json')

describe('a plan that is taken away and brought back', () => {
  it('is the plan it was, the complete example among them', () => {
    expect(progressOf(entriesOf(completeProgress))).toEqual(completeProgress)
  })

  it('is the plan it was, whatever is written in it', () => {
    const day = fc.constantFrom('2026-03-01', '2027-12-31', '2028-02-29')
    const words = fc.string({ minLength: 1, unit: 'grapheme' })
    const tasks = moduleOutline.flatMap(({ topic, tasks: of }) =>
      of.map(({ task }) => fieldName(topic, task)),
    )
    const fields: Readonly<Record<string, fc.Arbitrary<string>>> = {
      start: day,
      studyGroup: words,
      timeZone: fc.constantFrom('Europe/London', 'Asia/Kolkata'),
      ...Object.fromEntries(tasks.map((task) => [`${task}/reflection`, words])),
      ...Object.fromEntries(tasks.map((task) => [`${task}/opinion`, words])),
      ...Object.fromEntries(tasks.map((task) => [`${task}/done`, day])),
      ...Object.fromEntries(tasks.map((task) => [`${task}/practised`, fc.constant('yes')])),
      ...Object.fromEntries(tasks.map((task) => [`${task}/openMeetingsPlanned`, fc.nat(99).map(String)])),
    }
    fc.assert(
      fc.property(fc.record(fields, { requiredKeys: [] }), (record) => {
        const entries = record as Entries
        expect(again(entries)).toEqual({ entries })
      }),
    )
  })

  it('keeps a reflection that is one of the words of the record', () => {
    const entries = {
      'mutual-aid-topic/debate/reflection': 'none',
      'mutual-aid-topic/debate/opinion': 'not-stated',
    }
    expect(again(entries)).toEqual({ entries })
  })

  it('keeps a meeting with its time and its offset', () => {
    const entries = {
      'mutual-aid-topic/day': '2026-10-25',
      'mutual-aid-topic/time': '01:30',
      'mutual-aid-topic/offset': '+01:00',
    }
    expect(again(entries)).toEqual({ entries })
  })
})

describe('a file that is no plan', () => {
  it.for([
    ['null', ['plan.json holds nothing. Choose a file that “Download JSON” has made.']],
    ['{', ['plan.json cannot be read as JSON. Choose a file that “Download JSON” has made.']],
    [
      '{ "start": "soon", "credits": 10 }',
      [
        'plan.json was not taken, and nothing here was changed.',
        'start: "soon" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
        'credits: This record has no such field. It was set aside and not checked.',
      ],
    ],
    [
      '[1]',
      ['plan.json was not taken, and nothing here was changed.', 'Expected a group of fields, found [1].'],
    ],
    [
      '{ "topics": [{ "topic": "mutual-aid-topic" }, { "topic": "mutual-aid-topic" }] }',
      [
        'plan.json was not taken, and nothing here was changed.',
        'topics: mutual-aid-topic is there more than once, or has no name. Keep one, with its name.',
      ],
    ],
  ] as const)('is not taken, and it is said why: %s', ([text, refusal]) => {
    expect(importText(text, 'plan.json')).toMatchObject({ refusal: refusal.map((en) => ({ en })) })
  })

  it('is never thrown at', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Object.keys(importText(text, 'plan.json'))).toHaveLength(1)
      }),
    )
  })
})

describe('the calendar', () => {
  const rowsOf = (request: Parameters<typeof planTimetable>[0]) =>
    calendarRows(planTimetable(request).timetable)

  it('has every week from the start to the last meeting, over a year end', () => {
    const rows = rowsOf({ start: '2026-12-21', every: { weeks: 1 } })
    expect(rows.map((row) => ('skipped' in row ? row : row[0]?.day))).toEqual([
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
    ])
  })

  it('gives each day to one topic, and a meeting to the topic it ends', () => {
    const [week] = rowsOf({
      start: '2026-03-02',
      meetings: ['2026-03-03', '2026-03-05', '2026-03-06', '2026-03-08'],
    })
    expect(week).toMatchObject([
      { day: '2026-03-02', topic: 1, meetings: [], isStart: true },
      { day: '2026-03-03', topic: 1, meetings: [1] },
      { day: '2026-03-04', topic: 2, meetings: [] },
      { day: '2026-03-05', topic: 2, meetings: [2] },
      { day: '2026-03-06', topic: 3, meetings: [3] },
      { day: '2026-03-07', topic: 4, meetings: [] },
      { day: '2026-03-08', topic: 4, meetings: [4] },
    ])
  })

  it('leaves long runs of quiet weeks out, and says how many', () => {
    const rows = rowsOf({ start: '2026-01-05', every: { months: 6 } })
    expect(rows.filter((row) => 'skipped' in row).map((row) => row)).toEqual([
      { skipped: 24 },
      { skipped: 26 },
      { skipped: 25 },
      { skipped: 25 },
    ])
    expect(rows.length).toBeLessThan(20)
  })

  it('draws any timetable in a few rows, with each meeting on its day', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        fc.option(day, { nil: null }),
        fc.array(fc.option(day), { minLength: 4, maxLength: 4 }),
        (start, meetings) => {
          const rows = rowsOf({ start, meetings })
          const met = rows.flatMap((row) =>
            'skipped' in row ? [] : row.flatMap(({ day: on, meetings: of }) => of.map(() => on)),
          )
          expect(met).toEqual(meetings.filter((meeting) => meeting !== null).toSorted())
          expect(rows.length).toBeLessThan(25)
        },
      ),
    )
  })

  it('is empty where nothing is set', () => {
    expect(rowsOf({})).toEqual([])
  })
})
