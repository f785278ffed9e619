import { planTimetable, type TimetableRequest } from '@ssi/training'
import { explain } from '@ssi/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const weekly = ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22']
const meetings = (request: TimetableRequest): readonly (string | undefined)[] =>
  planTimetable(request).timetable.topics.map(({ meeting }) => meeting)
const messages = (request: unknown): readonly string[] =>
  planTimetable(request as TimetableRequest).findings.map((finding) => explain(finding))

describe('a timetable', () => {
  it('gives each topic its meeting, and each of its three tasks that deadline', () => {
    const { timetable, findings } = planTimetable({ start: '2026-02-20', meetings: weekly })
    expect(findings).toEqual([])
    expect(timetable.topics.map(({ topic, meeting }) => [topic, meeting])).toEqual([
      ['motivational-interviewing-topic', '2026-03-01'],
      ['network-therapy-topic', '2026-03-08'],
      ['mutual-aid-topic', '2026-03-15'],
      ['brief-interventions-topic', '2026-03-22'],
    ])
    expect(timetable.topics[1]?.tasks).toEqual([
      { task: 'explore-the-resources', by: '2026-03-08' },
      { task: 'debate', by: '2026-03-08' },
      { task: 'study-group-discussion', by: '2026-03-08' },
    ])
  })

  it('draws each topic from the day on which the one before ended', () => {
    const { topics } = planTimetable({ start: '2026-02-20', meetings: weekly }).timetable
    expect(topics.map(({ from }) => from)).toEqual(['2026-02-20', '2026-03-01', '2026-03-08', '2026-03-15'])
  })

  it('counts an interval from the start, over months of any length, leap days and year ends', () => {
    expect(meetings({ start: '2026-12-21', every: { weeks: 1 } })).toEqual([
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
    ])
    expect(meetings({ start: '2027-12-31', every: { months: 1 } })).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ])
    expect(meetings({ start: '2028-02-20', every: { days: 10 } })[0]).toBe('2028-03-01')
    expect(meetings({ start: '2026-11-30', every: { months: 1, days: 1 } })[0]).toBe('2026-12-31')
  })

  it('moves nothing for a holiday', () => {
    expect(meetings({ start: '2026-12-18', every: { weeks: 1 } }).slice(0, 2)).toEqual([
      '2026-12-25',
      '2027-01-01',
    ])
  })

  it('needs none: without one nothing is an error', () => {
    const { timetable, findings } = planTimetable({})
    expect(timetable.topics.flatMap(({ meeting }) => meeting ?? [])).toEqual([])
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('clock changes', () => {
  const timeZone = 'Europe/London'

  it('keep a meeting at its time by the clock, not by the sun', () => {
    const { topics } = planTimetable({
      start: '2026-03-15',
      every: { weeks: 1, at: '18:30' },
      timeZone,
    }).timetable
    expect(topics.map(({ instant }) => instant)).toEqual([
      '2026-03-22T18:30:00Z',
      '2026-03-29T17:30:00Z',
      '2026-04-05T17:30:00Z',
      '2026-04-12T17:30:00Z',
    ])
  })

  it('make a time that does not exist a finding, never another time', () => {
    expect(meetings({ meetings: ['2026-03-29T01:30'], timeZone })[0]).toBeUndefined()
    expect(
      messages({
        meetings: ['2026-03-29T01:30', ...weekly.slice(0, 3).map(() => '2026-04-20')],
        timeZone,
      })[0],
    ).toBe(
      'meetings.0: There is no 2026-03-29T01:30 in this time zone: the clocks are put forward then. Choose an earlier or a later time; the meeting was not planned.',
    )
  })

  it('make a time that happens twice a finding, until its offset says which', () => {
    const said = messages({
      meetings: ['2026-10-25T01:30', '2026-11-01', '2026-11-08', '2026-11-15'],
      timeZone,
    })
    expect(said).toEqual([
      'meetings.0: There are two moments 2026-10-25T01:30 in this time zone: the clocks are put back then. Say which by its offset, as in 2026-10-25T01:30+01:00; the meeting was not planned.',
    ])
    const instants = ['+01:00', '+00:00'].map(
      (offset) =>
        planTimetable({ meetings: [`2026-10-25T01:30${offset}`], timeZone }).timetable.topics[0]?.instant,
    )
    expect(instants).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
  })

  it('know an offset that does not fit, and one without a time zone', () => {
    const rest = ['2026-07-08', '2026-07-15', '2026-07-22']
    expect(messages({ meetings: ['2026-07-01T18:30+02:00', ...rest], timeZone })).toEqual([
      'meetings.0: The offset of 2026-07-01T18:30+02:00 is not the one that this time zone has then. Leave the offset out, or correct it; the meeting was not planned.',
    ])
    expect(messages({ meetings: ['2026-07-01T18:30+02:00', ...rest] })).toEqual([
      'meetings.0: The offset of 2026-07-01T18:30+02:00 names no time zone. Give the time zone, as in Europe/London; the meeting was not planned.',
    ])
  })

  it('are those of the time zone that is named, half hours among them', () => {
    const at = (zone: string) =>
      planTimetable({ meetings: ['2026-01-10T18:30'], timeZone: zone }).timetable.topics[0]?.instant
    expect(at('Asia/Kolkata')).toBe('2026-01-10T13:00:00Z')
    expect(at('Pacific/Auckland')).toBe('2026-01-10T05:30:00Z')
    expect(at('Pacific/Apia')).toBe('2026-01-10T05:30:00Z')
  })
})

describe('what is asked wrongly', () => {
  it.for([
    [
      { start: '2026-03-01', meetings: ['2026-03-08', '2026-03-01', '2026-03-15', '2026-03-22'] },
      [
        'meetings.1: The meeting 2026-03-01 is before that of an earlier topic. Swap the two, unless you mean to take the topics in another order; both were kept.',
      ],
    ],
    [
      {
        meetings: ['2026-03-01T10:00', '2026-03-01T18:30', '2026-03-15', '2026-03-22'],
        timeZone: 'Europe/London',
      },
      [
        'meetings.1: The meeting 2026-03-01T18:30 is on the same day as that of an earlier topic. Move one of the two, unless you mean it; both were kept.',
      ],
    ],
    [
      { start: '2026-03-05', meetings: weekly },
      [
        'meetings.0: The meeting 2026-03-01 is before topic one starts. Correct the start or the meeting; both were kept.',
      ],
    ],
    [
      { meetings: ['2026-03-01', null, null, null] },
      [
        'meetings.1, meetings.2, meetings.3: A meeting is still to be arranged, and so the tasks of its topic have no deadline. Arrange it when you can; the module says right away, and leaves the pace to you.',
      ],
    ],
    [
      { meetings: [...weekly, '2026-03-29'] },
      [
        'meetings.4: There is no topic for the meeting 2026-03-29: the module has four. Leave it out, or put it in the place of another; it was not planned.',
      ],
    ],
    [
      { start: '2026-02-20', meetings: weekly, every: { weeks: 1 } },
      [
        'meetings, every: There are both meetings and an interval for them. Give one of the two. The meetings were taken, the interval was not.',
      ],
    ],
    [
      { every: { weeks: 1 } },
      [
        'start: Meetings at an interval need a start, and there is none. Give the day on which topic one starts, or the meetings themselves.',
      ],
    ],
    [
      { start: '2026-02-20', every: { weeks: 0 } },
      [
        'every: The interval between the meetings is nothing at all. Give days, weeks or months: at least one of them, more than 0.',
      ],
    ],
    [
      { start: '2026-02-20', every: { weeks: 9_007_199_254_740_991 } },
      ['every: With this interval a meeting falls after the year 9999. Give a shorter one.'],
    ],
    [
      { meetings: ['2026-02-30', '2026-03-08', '2026-03-15', '2026-03-22'] },
      [
        'meetings.0: Expected a day, or a day and a time, as in 2026-03-01 or 2026-03-01T18:30, found "2026-02-30".',
      ],
    ],
    [
      { meetings: weekly, timeZone: 'Mars/Base' },
      [
        'timeZone: No time zone is known here by the name Mars/Base. Give one that is, as in Europe/London; the timetable was planned without.',
      ],
    ],
    [
      { meetings: weekly, timeZone: '+01:00' },
      ['timeZone: Expected the name of a time zone, as in Europe/London, found "+01:00".'],
    ],
    [
      { meetings: ['2026-03-01T18:30', ...weekly.slice(1)] },
      [
        'meetings.0: For 2026-03-01T18:30 no time zone is given. It holds by the clocks of wherever the timetable is read.',
      ],
    ],
    [
      'soon',
      [
        'Expected a group of fields, found "soon".',
        'meetings: A meeting is still to be arranged, and so the tasks of its topic have no deadline. Arrange it when you can; the module says right away, and leaves the pace to you.',
      ],
    ],
  ] as const)('is told: %j', ([request, said]) => {
    expect(messages(request)).toEqual(said)
  })

  it('loses nothing that can be planned', () => {
    expect(
      meetings({ start: '2026-03-20', meetings: ['2026-03-08', '2026-03-08', '2026-03-01', '2026-02-30'] }),
    ).toEqual(['2026-03-08', '2026-03-08', '2026-03-01', undefined])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(planTimetable(input as TimetableRequest).timetable.topics).toHaveLength(4)
      }),
    )
  })
})

describe('any meeting in any time zone', () => {
  it('is planned as it was given, or is a finding: nothing in between, and no exception', () => {
    const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'))
    const time = fc.tuple(two(23), two(59)).map((parts) => parts.join(':'))
    const offset = fc
      .tuple(fc.constantFrom('', '+', '-'), time)
      .map(([sign, at]) => (sign === '' ? '' : sign + at))
    const year = fc.oneof(fc.integer({ min: 1970, max: 2050 }), fc.constantFrom(0, 1, 9999))
    const meeting = fc
      .tuple(year, two(13), two(32), time, offset)
      .map(([of, month, day, at, by]) => `${String(of).padStart(4, '0')}-${month}-${day}T${at}${by}`)
    const zone = fc.constantFrom(
      undefined,
      ...Intl.supportedValuesOf('timeZone'),
      'UTC',
      'Etc/GMT+12',
      '+01:00',
    )
    fc.assert(
      fc.property(meeting, zone, (given, timeZone) => {
        const { timetable, findings } = planTimetable({
          meetings: [given],
          ...(timeZone === undefined ? {} : { timeZone }),
        })
        const planned = timetable.topics[0]?.meeting
        const isTold = findings.some(
          ({ paths, severity }) => severity === 'error' && paths.includes('meetings.0'),
        )
        expect(planned === given).toBe(!isTold)
      }),
      { numRuns: 500 },
    )
  })
})

describe('any interval', () => {
  it('gives four meetings in order, all after the start', () => {
    const interval = fc.record({ days: fc.nat(400), weeks: fc.nat(60), months: fc.nat(30) })
    const start = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(interval, start, (every, day) => {
        fc.pre(every.days + every.weeks + every.months > 0)
        const planned = [day, ...meetings({ start: day, every }).map(String)]
        expect(planned).toEqual([...new Set(planned)].toSorted())
        expect(planned).toHaveLength(5)
      }),
    )
  })
})
