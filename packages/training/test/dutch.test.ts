import { type ProgressInput, planTimetable, portfolio, type TimetableRequest } from '@ssi/training'
import { toICalendar } from '@ssi/training/icalendar'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { sayings } from '../src/timetable/sayings.ts'

const weekly = ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22']
const timeZone = 'Europe/London'
const told = (request: unknown): readonly string[] =>
  planTimetable(request as TimetableRequest).findings.map((finding) =>
    explain({ ...finding, paths: [] }, { language: 'nl' }),
  )

describe('what a timetable says', () => {
  it.for(Object.entries(sayings))('is said in both languages: %s', ([, { says, advice }]) => {
    const placesIn = (sentence: string) => sentence.match(/\{\w+\}/g) ?? []
    for (const { en, nl } of [says, advice]) {
      expect(nl).not.toBe(en)
      expect(nl).toMatch(/\.$/)
      expect(placesIn(nl)).toEqual(placesIn(en))
    }
  })

  it.for([
    [
      'a meeting that is missing',
      { meetings: [null, ...weekly.slice(1)] },
      'Er moet nog een bijeenkomst worden afgesproken, dus de taken van het onderwerp hebben geen uiterste datum. Spreek die af zodra je kunt; volgens de module meteen, en het tempo bepaal je zelf.',
    ],
    [
      'meetings that are not in order',
      { meetings: ['2026-03-08', '2026-03-01', ...weekly.slice(2)] },
      'De bijeenkomst 2026-03-01 is vóór die van een eerder onderwerp. Wissel de twee om, tenzij je de onderwerpen in een andere volgorde wilt doen; ze staan er allebei nog.',
    ],
    [
      'a time that the clocks skip',
      { meetings: ['2026-03-29T01:30', '2026-04-05', '2026-04-12', '2026-04-19'], timeZone },
      'Het tijdstip 2026-03-29T01:30 bestaat niet in deze tijdzone: de klok wordt dan vooruitgezet. Kies een eerdere of een latere tijd; de bijeenkomst is niet gepland.',
    ],
    [
      'a time that the clocks repeat',
      { meetings: ['2026-10-25T01:30', '2026-11-01', '2026-11-08', '2026-11-15'], timeZone },
      'Het tijdstip 2026-10-25T01:30 komt in deze tijdzone twee keer voor: de klok wordt dan teruggezet. Geef met het verschil met UTC aan welk je bedoelt, zoals in 2026-10-25T01:30+01:00; de bijeenkomst is niet gepland.',
    ],
    [
      'a time zone that nobody knows',
      { meetings: weekly, timeZone: 'Mars/Base' },
      'Een tijdzone met de naam Mars/Base is hier niet bekend. Geef er een die dat wel is, zoals Europe/London; het rooster is zonder gepland.',
    ],
    [
      'an interval without a start',
      { every: { weeks: 1 } },
      'Bijeenkomsten met een vaste tussentijd hebben een begin nodig, en dat is er niet. Geef de dag waarop onderwerp één begint, of de bijeenkomsten zelf.',
    ],
    [
      'a time of another form',
      { start: '2026-02-20', every: { weeks: 1, at: '25:00' } },
      'Verwacht: uren en minuten, zoals 18:30. Gevonden: "25:00".',
    ],
  ] as const)('is said in Dutch: %s', ([, request, sentence]) => {
    expect(told(request)).toEqual([sentence])
  })
})

describe('what is taken away', () => {
  it('is a portfolio with Dutch words around what the module names', () => {
    const progress = {
      start: '2026-02-20',
      studyGroup: 'one-colleague',
      topics: [
        { tasks: [{ task: 'study-group-discussion', reflection: 'Samen.', practised: true }] },
        { topic: 'mutual-aid-topic', tasks: [{ done: 'soon' }] },
      ],
    } satisfies ProgressInput
    expect(portfolio(progress, { language: 'nl' }).split('\n\n')).toEqual([
      '# Portfolio of professional development',
      '**Begin van onderwerp één**',
      '2026-02-20',
      '**Vorm van de studiegroep**',
      'just one colleague',
      '## Een onderwerp zonder naam',
      '### Third task: study group discussion',
      '**Reflectie**',
      'Samen.',
      '**Oefenen met de studiegroep**',
      'Ja',
      '## Topic Three: mutual aid and fellowships',
      '### Een taak zonder naam',
      '## Apart gezet, omdat het niet te lezen was',
      '- topics.1.tasks.0.done: "soon"\n',
    ])
    expect(portfolio('soon' as never, { language: 'nl' })).toContain('- alles: "soon"')
  })

  it('is a calendar that names the tasks in Dutch', () => {
    const { timetable } = planTimetable({ meetings: ['2026-03-01'] })
    const file = toICalendar(timetable, { language: 'nl' })
    expect(file).toContain('//NL\r\n')
    expect(file.replaceAll('\r\n ', '')).toContain(
      String.raw`DESCRIPTION:Dan moet klaar zijn:\n- First task: explore the resources for this topic\n- `,
    )
  })
})
