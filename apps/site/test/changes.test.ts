import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changesPage, historyOf } from '../plugins/reference/change-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'

const loaded = await loadReference()
const [foi] = loaded.domains
if (foi === undefined) throw new Error('There is no domain.')
let packages = ''

beforeAll(() => {
  packages = mkdtempSync(join(tmpdir(), 'packages-'))
  mkdirSync(join(packages, 'foi/released'), { recursive: true })
  writeFileSync(join(packages, 'foi/package.json'), '{}')
  const reworded = {
    kind: 'concept-redefined',
    of: 'foi:yes',
    before: 'Old.',
    after: 'New.',
    meaning: 'same',
    why: 'shorter.',
  }
  const versions = [
    {
      version: '1.1.0',
      changes: [
        reworded,
        { kind: 'concept-added', of: 'foi:no' },
        { kind: 'concept-removed', of: 'foi:gone' },
        { kind: 'concept-retired', of: 'foi:parents', after: 'carers' },
      ],
    },
    { version: '1.0.0', changes: [] },
  ]
  writeFileSync(join(packages, 'foi/released/changes.json'), JSON.stringify(versions))
})
afterAll(() => rmSync(packages, { recursive: true }))

it('a concept says since when it is there, and how it was worded before', () => {
  expect(historyOf(foi, packages, 'yes')).toEqual([
    {
      version: '1.1.0',
      of: 'foi:yes',
      says: 'The definition of a concept, or a line to its neighbour, is worded anew.',
      before: 'Old.',
      after: 'New.',
      meaning: 'same',
      why: 'shorter.',
    },
    { version: '1.0.0', of: 'foi:yes', says: 'In the first release.' },
  ])
  expect(historyOf(foi, packages, 'no')).toEqual([
    { version: '1.1.0', of: 'foi:no', says: 'A concept is new.' },
  ])
})

it('a retired concept names what to use, as no wording of its own', () => {
  expect(historyOf(foi, packages, 'parents')[0]).toEqual({
    version: '1.1.0',
    of: 'foi:parents',
    says: 'A concept is retired; its id still works and names its successor.',
    use: 'carers',
  })
})

it('a concept has no history before the first release', () => {
  expect(historyOf(foi, join(packages, 'elsewhere'), 'yes')).toEqual([])
})

it('the page of changes links to what is still there', () => {
  const { packages: listed } = changesPage({ ...loaded, packages })
  expect(listed.map(({ name, versions }) => [name, versions.map(({ version }) => version)])).toEqual([
    ['@ssi/foi', ['1.1.0', '1.0.0']],
  ])
  expect(listed[0]?.versions[0]?.changes.map(({ of, href }) => [of, href])).toEqual([
    ['foi:yes', '/foi/concepts/yes/'],
    ['foi:no', '/foi/concepts/no/'],
    ['foi:gone', undefined],
    ['foi:parents', '/foi/concepts/parents/'],
  ])
})
