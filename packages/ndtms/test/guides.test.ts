import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkTable, type TableMapping } from '@ssi/ndtms'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const guide = (name: string, language: string): string => {
  const text = readFileSync(join(root, 'docs/guides', name), 'utf8')
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? ''
}
const mapping = guide('write-a-mapping.md', 'json')
const script = guide('check-an-extract.md', 'js')
const header =
  'Kind of help,Born on,Began on,Ended on,First formal appointment,First dose,In care plan,Assessed on,Assessment covers,Needles,Overdose,In treatment from,In treatment until,Remarks'
const sound = '02,29/02/2008,10/06/2024,,10/06/2024,,,,,,,20/05/2024,,came with her brother'
const early = '02,29/02/2008,01/06/2024,,10/06/2024,,,,,,,20/05/2024,,came with her brother'
const risky = '03,01/01/2009,05/04/2024,12/04/2024,,,Y,01/04/2024,M+R,1,0,,,'

describe('the guide to mappings', () => {
  it('shows a mapping without a fault, to which every column of its table is known', () => {
    const cells = (line: string): readonly string[] => line.split(',')
    const check = checkTable([header, sound, risky].map(cells), JSON.parse(mapping) as TableMapping, {
      asOf: '2024-07-01',
    })
    const [family, harm] = [...check]
    expect(check.summary()).toMatchObject({ findings: [], rows: 2, found: {} })
    expect(family?.record).toMatchObject({
      type: 'family-work',
      end: 'none',
      ageAtStart: 16,
      family: { treatment: [{ from: '2024-05-20', to: 'none' }] },
    })
    expect(harm?.record).toMatchObject({
      carePlan: { structured: true },
      fullAssessment: { covers: ['assessment-of-substance-misuse', 'assessment-of-risks'] },
      harmReduction: { areas: ['injecting'] },
    })
  })
})

describe('the script for CI', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (lines: readonly string[]): { readonly status: number | null; readonly output: string } => {
    writeFileSync(join(folder, 'extract.csv'), lines.join('\r\n'))
    writeFileSync(join(folder, 'mapping.json'), mapping)
    const ran = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        script,
        '--',
        'script',
        join(folder, 'extract.csv'),
        join(folder, 'mapping.json'),
      ],
      {
        cwd: join(root, 'packages/ndtms'),
        encoding: 'utf8',
      },
    )
    return { status: ran.status, output: ran.stdout + ran.stderr }
  }

  it('is some fifteen lines long', () => {
    expect(script.trim().split('\n').length).toBeLessThanOrEqual(18)
  })

  it('ends with 0 where nothing breaks', () => {
    expect(run([header, sound])).toEqual({
      status: 0,
      output: '{"conforms":1,"breaks":0,"undetermined":0} rules not checked: 12\n',
    })
  })

  it('ends with 1 where a row breaks a rule, and prints no value of it', () => {
    const { status, output } = run([header, sound, early, risky])
    expect(status).toBe(1)
    expect(output).toContain(
      'row 3: start, firstFormalAppointment: Family work starts on the day of the first formal and time-limited appointment.',
    )
    expect(output).not.toMatch(/2024|2008|brother/)
  })

  it('ends with 1 where a code is unknown, and prints no value of it', () => {
    const { status, output } = run([header, sound.replace('02,', 'Jo Bloggs,')])
    expect(status).toBe(1)
    expect(output).toContain(
      'error: type: A value in column "Kind of help" is neither in the mapping nor a value of the field.',
    )
    expect(output).not.toMatch(/Jo|Bloggs/)
  })
})
