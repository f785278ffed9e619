import { describe, expect, it } from 'vitest'
import { fileName, inFileNames } from '../src/read-many/file-name.ts'

const work = { what: 'foi-work', ending: 'json', day: '2026-11-22', initials: '', responses: 31 }

describe('fileName', () => {
  it('has the day and the initials of who made it', () => {
    expect(fileName({ ...work, initials: ' RH ' })).toBe('foi-work-2026-11-22-RH.json')
  })

  it('has the number of responses where no initials were given, and guesses none', () => {
    expect(fileName(work)).toBe('foi-work-2026-11-22-31-responses.json')
    expect(fileName({ ...work, responses: 1, initials: '…' })).toBe('foi-work-2026-11-22-1-response.json')
  })
})

describe('inFileNames', () => {
  it('keeps letters and digits of any language, and nothing that a system reads as a path', () => {
    expect(inFileNames('../Ë. de Wit: 2 / 3?')).toBe('Ë-de-Wit-2-3')
    expect(inFileNames('x'.repeat(300))).toHaveLength(60)
  })
})
