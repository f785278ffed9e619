import fc from 'fast-check'
import { exportedNames } from '../../plugins/playground/exported-names.ts'
import { describe, expect, it } from 'vitest'
import { browserModules } from '../../plugins/playground/browser-modules.ts'
import { completionData } from '../../plugins/playground/completions.ts'
import { suggestionsAt } from '../../src/playground/completions.ts'

const site = new URL('../..', import.meta.url).pathname
const data = await completionData(exportedNames(browserModules(site)))

/** What is suggested where `|` stands. */
function suggested(code: string) {
  return suggestionsAt(code.replace('|', ''), code.indexOf('|'), data)?.options ?? []
}

function labels(code: string): readonly string[] {
  return suggested(code).map(({ label }) => label)
}

describe('what the editor suggests', () => {
  it('in the name of a module are the modules that run in a browser', () => {
    const modules = labels("import { foi } from '|'")
    expect(modules).toEqual(expect.arrayContaining(['@ssi/foi', '@ssi/foi/files', '@ssi/training/icalendar']))
    expect(modules).not.toContain('@ssi/interchange/sqlite')
  })

  it('between the braces of an import is what its module exports, with signature and sentence', () => {
    const options = suggested("import { isF| } from '@ssi/foi'")
    expect(options.find(({ label }) => label === 'isFoiId')).toEqual({
      label: 'isFoiId',
      detail: '@ssi/foi',
      info: 'isFoiId(id: unknown): id is FoiId\nWhether something is the id of a concept of the FOI questionnaire.',
    })
    expect(options.map(({ label }) => label)).not.toContain('isNdtmsId')
  })

  it('between the braces of an import without a module yet is what any module exports', () => {
    expect(labels('import { is|')).toEqual(expect.arrayContaining(['isFoiId', 'isNdtmsId', 'explain']))
  })

  it('in a string are the ids of the schemes that the code imports, with their labels', () => {
    const options = suggested("import { ndtmsLabel } from '@ssi/ndtms'\nndtmsLabel('relapse-|')")
    expect(options).toContainEqual({ label: 'relapse-prevention', detail: 'Relapse prevention' })
    expect(options.map(({ label }) => label)).not.toContain('top-up-session')
  })

  it('in a string that is not closed yet are ids too, of every scheme while none is imported', () => {
    expect(labels("const id = 'top-|")).toContain('top-up-session')
  })

  it('in an object are the fields of records, with the question each asks', () => {
    const code = "import { checkIntervention } from '@ssi/ndtms'\ncheckIntervention({ ty| })"
    expect(suggested(code)).toContainEqual({
      label: 'type',
      detail: 'Intervention',
      info: 'Which of the seven interventions is it?',
    })
    expect(labels(code.replace(' })', ''))).toContain('type')
  })

  it('elsewhere are the names that the code imported, by the name it gave them', () => {
    expect(labels("import { foiLabel as labelOf } from '@ssi/foi'\nlab|")).toEqual(['labelOf'])
    expect(labels('report.verd|')).toEqual([])
    expect(labels('// a com|')).toEqual([])
  })

  it('stands between places of the code, whatever the code is', () => {
    const piece = fc.constantFrom(
      'import {',
      '} from ',
      "'@ssi/foi'",
      '"',
      "'",
      '{',
      '}',
      '(',
      ')',
      'a',
      '.',
      '\n',
      '`',
      '${',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))), fc.nat(), (parts, place) => {
        const code = parts.join('')
        const at = place % (code.length + 1)
        const found = suggestionsAt(code, at, data) ?? { from: at, to: at }
        expect(0 <= found.from && found.from <= at && at <= found.to && found.to <= code.length).toBe(true)
      }),
    )
  })
})
