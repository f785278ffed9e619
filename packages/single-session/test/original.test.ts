import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { singleSession } from '@ssi/single-session'
import { describe, expect, it } from 'vitest'

const folder = process.env.SSI_SOURCES
const why = folder === undefined ? ' (skipped: SSI_SOURCES names no folder with the original documents)' : ''

const original = (name: string): string => readFileSync(join(folder ?? '', name), 'utf8')
const concepts = Object.values(singleSession.concepts)

/** Words alone, as a page and a label share them: no case, no quotes, no marks between words. */
const words = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}’-]+/gu)
      ?.join(' ') ?? ''
  } `

describe.skipIf(folder === undefined)(`the Dutch page as it was published${why}`, () => {
  const page = (): string => original('single-session-interventions-nl.txt')

  it('has the labels that are named and not defined, but for those glossed from a compound or from English', () => {
    const named = concepts.filter(
      ({ named: isNamed, cite, basis }) =>
        isNamed &&
        basis === 'stated' &&
        cite.every((place) => 'source' in place && place.source === 'single-session-page'),
    )
    const missing = named.filter(({ label }) => !words(page()).includes(words(label.nl ?? label.en).trim()))
    expect(missing.map(({ id }) => id)).toEqual([
      'online-talk',
      'face-to-face-talk',
      'reluctant-or-distrustful-clients',
      'authenticity',
      'straightforwardness',
      'warmth-and-care',
      'no-jargon',
      'limits-acknowledged',
      'alcohol-problems',
      'date-of-the-page',
    ])
  })

  it('has the titles of its books, names and dates as they stand here', () => {
    const { concepts: all } = singleSession
    const books = ['little-treatments-big-effects', 'capturing-the-moment'] as const
    expect(books.filter((id) => !page().includes(all[id].label.en.trim()))).toEqual([])
    const people = concepts.filter(({ kind }) => kind === 'person').map(({ label }) => label.en)
    expect(people.filter((name) => !page().includes(name))).toEqual([])
    expect(page()).toContain('Edited by Talmon & Hoyt (2017)')
    expect(page()).toContain('door | nov 25, 2023')
  })

  it('has the slips by which its copy is known', () => {
    const count = (slip: string): number => page().split(slip).length - 1
    expect(count('\u00A0')).toBe(9)
    expect(page().split('\n')).toHaveLength(80)
    expect(page()).toContain('teweegbrengen.In het buitenland')
    expect(page()).toContain('onderzocht. bijvoorbeeld')
    expect(page()).toContain('vergeleken zijn met interventies')
    expect(page()).toContain('zie hier een\nja)')
    expect(page()).toContain('deze, in Nederland nieuwe)')
    expect(page()).toContain('SSI’s')
    expect(count('Single Session Interventions\n\ndoor')).toBe(1)
  })

  it('gives no number for an effect', () => {
    const evidence = page().split('\n').slice(8, 12).join(' ')
    expect(evidence.match(/\d+/g)).toEqual(['12', '16'])
  })
})

describe.skipIf(folder === undefined)(`the request as it was published${why}`, () => {
  it('has the criteria as they are labelled here', () => {
    const request = words(original('foi1202-response.txt').replaceAll('**', ''))
    const criteria = concepts.filter(({ broader }) => broader === 'single-session-intervention')
    const missing = criteria.filter(({ label }) => !request.includes(words(label.en).trim()))
    expect(missing.map(({ id }) => id)).toEqual(['self-help-used-just-once', 'no-presumption-of-repeat-use'])
  })
})
