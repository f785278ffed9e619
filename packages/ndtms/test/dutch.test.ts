import { checkTable, type TableMapping, withoutValues } from '@ssi/ndtms'
import { readCsv } from '@ssi/ndtms/csv'
import { explain, type Finding } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { sayings } from '../src/table/sayings.ts'

const mapping: TableMapping = {
  columns: { Help: { field: 'type', values: { '01': 'counselling' } }, Start: 'start' },
  days: 'day-month-year',
}
const inDutch = (finding: Finding): string => explain({ ...finding, paths: [] }, { language: 'nl' })

/** All that is said of a file, in Dutch: of the table, then row by row; what rests on a rule of the aid left out. */
function told(file: string, map = mapping): readonly string[] {
  const check = checkTable(readCsv(file), map, { asOf: '2026-01-01' })
  const rows = Array.from(check).flatMap(({ findings }) => findings.filter(({ rules }) => rules.length === 0))
  return [...check.summary().findings, ...rows].map(inDutch)
}

describe('what is said of a table', () => {
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
      'a value that nobody knows',
      'Help,Start\nX,05/04/2024',
      '"X" in kolom "Help" staat niet in de kolomindeling en is geen waarde van het veld. Geef in de kolomindeling aan wat het betekent; tot dan geldt het als niet bekend.',
    ],
    [
      'lost zeros',
      'Help,Start\n1,05/04/2024',
      '"1" in kolom "Help" is de nullen aan het begin kwijt. Bedoel je "01"? Importeer de kolom als tekst; tot dan geldt het als niet bekend.',
    ],
    [
      'a ragged row',
      'Help,Start\n01',
      'De rij heeft niet evenveel cellen als de kopregel: 1, niet 2. Zoek in de cellen naar een scheidingsteken of een aanhalingsteken; wat in de rij staat, kan in de verkeerde kolom staan.',
    ],
    [
      'a day that does not exist',
      'Help,Start\n01,31/04/2024',
      '"31/04/2024" in kolom "Start" is geen bestaande datum, gelezen als dag, maand, jaar. Verbeter de datum, of geef aan in welke volgorde de kolom die schrijft.',
    ],
    [
      'semicolons',
      'Help;Start\n01;05/04/2024',
      'De cellen zijn gescheiden door een puntkomma, niet door een komma. Ze zijn zo gelezen.',
    ],
    [
      'a column that the mapping does not know',
      'Help,Start,{value}\n01,05/04/2024,',
      'De kolomindeling zegt niet wat er in kolom "{value}" staat. Geef dat aan, of zet de kolom bij de kolommen die niet nodig zijn.',
    ],
  ] as const)('is said in Dutch: %s', ([, file, sentence]) => {
    expect(told(file)).toEqual([sentence])
  })

  it('is said in Dutch: a mapping that is at fault', () => {
    const odd = { columns: { Help: 'typ', Start: { field: 'start', days: 'year-day' } } }
    expect(told('Help,Start\n01,2024-04-05', odd as never)).toEqual([
      'De kolomindeling schrijft de datums in kolom "Start" als "year-day", en dat is geen volgorde van jaar, maand en dag. Schrijf "year-month-day", "day-month-year" of "month-day-year"; ze zijn gelezen als jaar, maand, dag.',
      'De kolomindeling wijst kolom "Help" toe aan "typ", en dat is geen veld dat een kolom kan bevatten. Bedoel je "type"? Neem een veld van de pagina van het record; de kolom is niet gelezen.',
    ])
  })

  it('is said in Dutch without the values of its cells, too', () => {
    const [report] = checkTable(readCsv('Help,Start\n01,31/04/2024'), mapping)
    expect(report && withoutValues(report).findings.map(inDutch)).toEqual([
      'Een waarde in kolom "Start" is geen bestaande datum, gelezen als aangegeven. Verbeter de datum, of geef aan in welke volgorde de kolom die schrijft.',
    ])
  })
})
