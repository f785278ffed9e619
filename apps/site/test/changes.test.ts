import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReleasedVersion, releasedText } from '@ssi/tools/released'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changesOf, changesPage, historyOf } from '../plugins/reference/change-pages.ts'
import { loadReference, type Reference } from '../plugins/reference/reference.ts'

const loaded = await loadReference()
const [foi] = loaded.domains
if (foi === undefined) throw new Error('There is no domain.')
let released: Reference = loaded

const reworded = {
  kind: 'concept-redefined',
  of: 'foi:yes',
  before: 'An old answer.\nNot no: that denies it',
  after: 'A new answer.\nNot no: that denies it',
  meaning: 'same',
  why: 'shorter.',
} as const
const versions: readonly ReleasedVersion[] = [
  { version: '1.1.1', changes: [] },
  {
    version: '1.1.0',
    changes: [
      reworded,
      { kind: 'concept-added', of: 'foi:no' },
      { kind: 'concept-removed', of: 'foi:gone' },
      { kind: 'concept-retired', of: 'foi:parents', after: 'yes, gone' },
      { kind: 'rule-stricter', of: 'foi:yes-has-a-deliverer', record: { answer: 'yes' } },
    ],
  },
  { version: '1.0.0', changes: [] },
]
const changelog = `# @ssi/foi

## 1.1.1

### Patch Changes

- Updated dependencies [0a1b2c3]
  - @ssi/rules@1.1.0

## 1.1.0

### Major Changes

- 0a1b2c3: Rewords \`yes\`; records
  using it stay correct.

  - foi:yes, meaning same: shorter.

## 1.0.0

### Minor Changes

- The first release.
`

beforeAll(() => {
  const packages = mkdtempSync(join(tmpdir(), 'packages-'))
  mkdirSync(join(packages, 'foi/released'), { recursive: true })
  writeFileSync(join(packages, 'foi/package.json'), '{}')
  writeFileSync(join(packages, 'foi/CHANGELOG.md'), changelog)
  writeFileSync(join(packages, 'foi/released/changes.json'), releasedText(versions))
  released = { ...loaded, packages }
})
afterAll(() => rmSync(released.packages, { recursive: true }))

const changesIn = (version: string) =>
  changesPage(released).packages[0]?.versions.find((each) => each.version === version)

it('a concept says since when it is there, and what each version did to it', () => {
  expect(historyOf(released, foi, 'yes')).toEqual({
    href: '/changes/#foi',
    versions: [
      {
        version: '1.1.0',
        changes: [
          {
            of: 'foi:yes',
            says: 'The definition of a concept, or a line to its neighbour, is worded anew.',
            before: [
              [{ text: 'An old', own: true }, { text: ' answer.' }],
              [{ text: 'Not no: that denies it' }],
            ],
            after: [
              [{ text: 'A new', own: true }, { text: ' answer.' }],
              [{ text: 'Not no: that denies it' }],
            ],
            meaning: 'same',
            why: 'shorter.',
          },
        ],
      },
      { version: '1.0.0', changes: [] },
    ],
  })
  expect(historyOf(released, foi, 'no')?.versions).toEqual([
    { version: '1.1.0', changes: [{ of: 'foi:no', says: 'A concept is new.' }] },
  ])
})

it('a retired concept names what to use, with its page where it has one', () => {
  expect(historyOf(released, foi, 'parents')?.versions[0]?.changes).toEqual([
    {
      of: 'foi:parents',
      says: 'A concept is retired; its id still works and names its successor.',
      use: [{ id: 'yes', href: '/foi/concepts/yes/' }, { id: 'gone' }],
    },
  ])
})

it('a concept that is retired says why', () => {
  const { scheme } = foi.data
  const reason = { en: 'Nobody is called that.' }
  const parents = { ...scheme.concepts['yes'], retired: { since: '1.1.0', reason } }
  const concepts = { ...scheme.concepts, parents } as unknown as typeof scheme.concepts
  const domain = { ...foi, data: { ...foi.data, scheme: { ...scheme, concepts } } }
  const history = historyOf({ ...released, domains: [domain] }, domain, 'parents')
  expect(history?.versions[0]?.changes[0]?.reason).toEqual(reason)
})

it('before the first release there is no history, and nothing to link to', () => {
  const unreleased = { ...loaded, packages: join(released.packages, 'elsewhere') }
  expect(historyOf(unreleased, foi, 'yes')).toBeUndefined()
  expect(changesOf(unreleased, foi)).toBeUndefined()
  expect(changesOf(released, foi)).toBe('/changes/#foi')
})

it('the page of changes links to what is still there', () => {
  const { packages: listed } = changesPage(released)
  expect(listed.map(({ name, versions: each }) => [name, each.map(({ version }) => version)])).toEqual([
    ['@ssi/foi', ['1.1.1', '1.1.0', '1.0.0']],
  ])
  expect(changesIn('1.1.0')?.changes.map(({ of, href }) => [of, href])).toEqual([
    ['foi:yes', '/foi/concepts/yes/'],
    ['foi:no', '/foi/concepts/no/'],
    ['foi:gone', undefined],
    ['foi:parents', '/foi/concepts/parents/'],
    ['foi:yes-has-a-deliverer', '/foi/rules/yes-has-a-deliverer/'],
  ])
})

it('a record that shows a change is there to read', () => {
  expect(changesIn('1.1.0')?.changes.at(-1)?.record).toBe('{"answer":"yes"}')
})

it('a version tells what its changesets say to users, without what stands with the changes', () => {
  expect(changesIn('1.1.0')?.tells).toEqual(['Rewords yes; records using it stay correct.'])
  expect(changesIn('1.0.0')?.tells).toEqual(['The first release.'])
})

it('a version that came with newer packages names them', () => {
  expect(changesIn('1.1.1')).toEqual({
    version: '1.1.1',
    tells: [],
    builtOn: ['@ssi/rules@1.1.0'],
    changes: [],
  })
})
