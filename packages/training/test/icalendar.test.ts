import { planTimetable, training, type TimetableRequest } from '@ssi/training'
import { toICalendar } from '@ssi/training/icalendar'
import fc from 'fast-check'
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'

const stamp = '2026-02-01T12:00:00Z'
const written = (request: TimetableRequest): string =>
  toICalendar(planTimetable(request).timetable, { stamp })
/** Read again by a library that had no part in the writing. */
const read = (request: TimetableRequest): NonNullable<IcsCalendar['events']> =>
  convertIcsCalendar(undefined, written(request)).events ?? []

describe('a calendar file', () => {
  it('holds one event for each meeting, on its day', () => {
    const events = read({ meetings: ['2026-03-01', '2026-03-08', null, '2026-03-22'] })
    expect(
      events.map(({ start, summary }) => [start.type, start.date.toISOString().slice(0, 10), summary]),
    ).toEqual([
      ['DATE', '2026-03-01', 'Study Group: Topic One, motivational interviewing'],
      ['DATE', '2026-03-08', 'Study Group: Topic Two, social behaviour and network therapy'],
      ['DATE', '2026-03-22', 'Study Group: Topic Four, the place of brief interventions'],
    ])
  })

  it('names the tasks that are due', () => {
    expect(read({ meetings: ['2026-03-01'] })[0]?.description).toBe(
      'To be done by then:\n- First task: explore the resources for this topic\n- Second task: the debate\n- Third task: study group discussion',
    )
  })

  it('has each moment in a time zone, over a clock change and a year end', () => {
    const request = { start: '2026-10-17', every: { weeks: 1, at: '18:30' }, timeZone: 'Europe/Amsterdam' }
    expect(read(request).map(({ start }) => start.date.toISOString())).toEqual([
      '2026-10-24T16:30:00.000Z',
      '2026-10-31T17:30:00.000Z',
      '2026-11-07T17:30:00.000Z',
      '2026-11-14T17:30:00.000Z',
    ])
    const late = { meetings: ['2026-12-31T23:30'], timeZone: 'America/New_York' }
    expect(read(late)[0]?.start.date.toISOString()).toBe('2027-01-01T04:30:00.000Z')
  })

  it('leaves a time without a time zone to the clocks of the reader', () => {
    expect(written({ meetings: ['2026-03-01T18:30'] })).toContain('DTSTART:20260301T183000\r\n')
  })

  it('invents no length: a time has no end', () => {
    const file = written({ meetings: ['2026-03-01T18:30'], timeZone: 'Europe/London' })
    expect(file).not.toMatch(/DTEND|DURATION/)
  })

  it('is empty, not broken, where nothing is arranged', () => {
    expect(written({})).toBe(
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ssi//training ${training.version}//EN\r\nEND:VCALENDAR\r\n`,
    )
  })

  it('keeps its lines within 75 bytes, and names an event alike when it is written anew', () => {
    const file = written({ start: '2026-02-20', every: { weeks: 1 } })
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const uids = (text: string) => text.match(/UID:.*/g)
    expect(uids(file)).toEqual(uids(written({ start: '2026-05-20', every: { weeks: 2 } })))
  })

  it('says the same of any four days when it is read again', () => {
    const day = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), (meetings) => {
        expect(read({ meetings }).map(({ start }) => start.date.toISOString().slice(0, 10))).toEqual(meetings)
      }),
    )
  })
})
