import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { declaredChanges } from '../../src/vocabulary/changesets.ts'
import { gateFaults, type PackageChanges } from '../../src/vocabulary/gate.ts'
import { parseSnapshot, snapshotText } from '../../src/vocabulary/snapshot.ts'
import { visits } from './visits.ts'

const packages: readonly PackageChanges[] = [
  {
    package: '@ssi/visits',
    version: '0.2.1',
    changes: [{ kind: 'rule-stricter', of: 'visits:late-arrival-has-a-delay' }],
  },
  { package: '@ssi/calls', version: '1.4.0', changes: [{ kind: 'concept-redefined', of: 'calls:missed' }] },
]
const known = ['@ssi/visits', '@ssi/calls']

/** What the gate says of changesets as files. */
async function faults(...changesets: readonly string[]): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'changesets-'))
  mkdirSync(join(root, '.changeset'))
  for (const [index, text] of changesets.entries()) writeFileSync(join(root, `.changeset/${index}.md`), text)
  const declared = await declaredChanges(root)
  rmSync(root, { recursive: true })
  return gateFaults(packages, known, declared)
}

const honest = [
  "---\n'@ssi/visits': major\n---\n\nA late arrival needs its delay.\n",
  "---\n'@ssi/calls': patch\n---\n\nClearer words.\n\n- calls:missed, meaning same: the sentence is only shorter.\n",
]

it('lets changesets pass that say what changed', async () => {
  expect(await faults(...honest)).toEqual([])
})

it('takes the furthest bump that any changeset gives a package', async () => {
  expect(await faults(...honest, "---\n'@ssi/visits': patch\n---\n\nA word.\n")).toEqual([])
})

it('names what a changeset makes too little of', async () => {
  expect(await faults("---\n'@ssi/visits': patch\n---\n\nA word.\n", honest[1] ?? '')).toEqual([
    '@ssi/visits: the changesets say patch, what changed is major. Run npm run changeset and choose major.\n' +
      '  visits:late-arrival-has-a-delay: Records that kept a rule break it now.',
  ])
})

it('asks what a new wording means, and takes the answer into account', async () => {
  expect(await faults(honest[0] ?? '')).toEqual([
    'calls:missed is worded anew, and no changeset says what that means. Add a line to one: ' +
      '"- calls:missed, meaning same: …" (or wider, or narrower), with one sentence why.',
  ])
  expect(await faults(honest[0] ?? '', (honest[1] ?? '').replace('same', 'narrower'))).toEqual([
    '@ssi/calls: the changesets say patch, what changed is major. Run npm run changeset and choose major.\n' +
      '  calls:missed: The definition of a concept, or a line to its neighbour, is worded anew.',
  ])
})

it('refuses a term that says it is retired since another version than the one to come', () => {
  const retired = (since: string): PackageChanges => ({
    package: '@ssi/visits',
    version: '0.2.1',
    changes: [{ kind: 'concept-retired', of: 'visits:missed', since }],
  })
  const declared = (bump: 'minor' | 'major') => ({
    bumps: new Map([['@ssi/visits', bump]]),
    meanings: new Map(),
    reasons: new Map(),
  })
  expect(gateFaults([retired('0.3.0')], known, declared('minor'))).toEqual([])
  expect(gateFaults([retired('0.3.0')], known, declared('major'))).toEqual([
    "visits:missed says that it is retired since 0.3.0, and the version to come is 1.0.0. Write since: '1.0.0'.",
  ])
})

it.for([
  ['rule-stricter', 'wider', 'wider', 'Records that kept a rule break it now. Write meaning narrower.'],
  ['rule-stricter', 'same', 'the same', 'Records that kept a rule break it now. Write meaning narrower.'],
  ['rule-looser', 'narrower', 'narrower', 'Records that broke a rule keep it now. Write meaning wider.'],
  ['rule-stricter', 'narrower', '', undefined],
  ['rule-looser', 'wider', '', undefined],
] as const)(
  'holds what is declared of a rule against its examples: %s, %s',
  ([kind, meaning, told, fault]) => {
    const of = 'visits:came-in-time'
    const declared = {
      bumps: new Map([['@ssi/visits', 'major' as const]]),
      meanings: new Map([[of, meaning]]),
      reasons: new Map(),
    }
    const changes = [{ kind, of } as const, { kind: 'rule-reworded', of } as const]
    expect(gateFaults([{ package: '@ssi/visits', version: '0.2.1', changes }], known, declared)).toEqual(
      fault === undefined
        ? []
        : [`${of} is declared to mean ${told}, and its examples show another: ${fault}`],
    )
  },
)

it('takes either meaning of a rule that some records keep now and others break', () => {
  const of = 'visits:came-in-time'
  const changes = [
    { kind: 'rule-stricter', of } as const,
    { kind: 'rule-looser', of } as const,
    { kind: 'rule-reworded', of } as const,
  ]
  const declared = {
    bumps: new Map([['@ssi/visits', 'major' as const]]),
    meanings: new Map([[of, 'wider' as const]]),
    reasons: new Map(),
  }
  expect(gateFaults([{ package: '@ssi/visits', version: '0.2.1', changes }], known, declared)).toEqual([])
})

it('refuses a package that is not there, and a meaning of what has not changed', async () => {
  const strange =
    "---\n'@ssi/vists': minor\n---\n\nMore.\n\n- visits:came, meaning wider: it takes in more.\n"
  expect(await faults(...honest, strange)).toEqual([
    'A changeset names @ssi/vists, which is no published package here. Correct the name in .changeset.',
    'A changeset declares what visits:came means now, but its wording is that of the last release. ' +
      'Take the line out, or correct the id.',
  ])
})

it('passes where nothing was released yet and nothing is declared', () => {
  const none = { bumps: new Map(), meanings: new Map(), reasons: new Map() }
  expect(gateFaults([{ package: '@ssi/visits', version: '0.0.0', changes: [] }], known, none)).toEqual([])
})

it('reads back a snapshot as it was written, and refuses one that a hand has edited', () => {
  const text = snapshotText(visits().snapshot)
  expect(parseSnapshot(text, 'vocabulary.json')).toEqual(visits().snapshot)
  expect(() => parseSnapshot(text.replace('Came', 'Cam'), 'vocabulary.json')).toThrow(
    'vocabulary.json is not as the last release wrote it. Take it back from git; only a release writes it anew.',
  )
  expect(() => parseSnapshot(text.slice(1), 'vocabulary.json')).toThrow(
    'vocabulary.json is no JSON. Take it back from git; only a release writes it anew.',
  )
})
