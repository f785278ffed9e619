import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeConcept } from '../src/scaffold/concept.ts'
import { writeDomain } from '../src/scaffold/domain.ts'
import { filled, namesOf } from '../src/scaffold/names.ts'
import { nextAfter } from '../src/scaffold/next.ts'
import { newFile } from '../src/scaffold/new-file.ts'
import { writeRule } from '../src/scaffold/rule.ts'
import { unwrittenFaults } from '../src/scaffold/unwritten.ts'
import { usage } from '../src/scaffold/usage.ts'

let root = ''
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scaffold-'))
})
afterEach(() => rmSync(root, { recursive: true }))

it('a name is written in every way it is needed', () => {
  const names = namesOf('opening-hours', 'Opening hours')
  expect(filled('{{id}} {{name}} {{Name}} {{title}}', names)).toBe(
    'opening-hours openingHours OpeningHours Opening hours',
  )
})

it('refuses an id or a title that code cannot hold', () => {
  expect(() => namesOf('Opening Hours', 'x')).toThrow(
    '"Opening Hours" is no id. Write it in small letters with hyphens, as in opening-hours.',
  )
  expect(() => namesOf('hours', 'two\nlines')).toThrow('Give words of one line.')
  expect(() => writeDomain(root, namesOf('hours', "the trust's"))).toThrow(
    'Give a title without quotation marks.',
  )
})

const branch = `import { branch, cite } from '@ssi/taxonomy'

export const terms = branch({
  one: {
    cite: cite(handbook.start),
  },
})
`
const handbook = `export const handbook = defineSource({
  document: { id: 'handbook' },

  sections: {
    start: { title: { en: 'Start' } },
    visits: { title: { en: 'Visits' } },
  },
})
`
const rule = `import { present, rule } from '@ssi/rules'
import type { Visit } from '../record.ts'

export const visitHasADay = rule<Visit>({
  id: 'visit-has-a-day',
})
`
const rules = `import { visitHasADay } from './visit-has-a-day.ts'

export const visitsRules: readonly Rule[] = [visitHasADay]
`

/** A workspace with one document and one domain of one branch and one rule. */
function workspace(): void {
  put('packages/sources/src/documents/handbook.ts', handbook)
  put('packages/visits/src/concepts/terms.ts', branch)
  put('packages/visits/src/rules/visit-has-a-day.ts', rule)
  put('packages/visits/src/rules/index.ts', rules)
}

const missed = {
  ...namesOf('did-not-attend', "Didn't attend"),
  domain: 'visits',
  branch: 'terms',
  place: 'handbook.visits',
}

describe('a new concept', () => {
  beforeEach(workspace)

  it('stands at the end of its branch, cited as it was asked for', () => {
    writeConcept(root, { ...missed, definition: 'Nobody came, and nobody said so.' })
    expect(read('packages/visits/src/concepts/terms.ts')).toBe(`import { handbook } from '@ssi/sources'
import { branch, cite } from '@ssi/taxonomy'

export const terms = branch({
  one: {
    cite: cite(handbook.start),
  },

  'did-not-attend': {
    kind: 'class',
    label: { en: 'Didn\\'t attend' },
    definition: { en: 'Nobody came, and nobody said so.' },
    cite: cite(handbook.visits),
  },
})
`)
  })

  it('says what is left to be written where it has no definition yet', () => {
    const path = writeConcept(root, missed)
    expect(unwrittenFaults(path, read(path))).toEqual([
      `${path}:10 is not written yet: its kind, its place (broader) and the lines to its neighbours (not).`,
      `${path}:13 is not written yet: what the source means by did-not-attend, in one sentence of our own, and the difference.`,
    ])
  })

  it('never uses an id twice', () => {
    expect(() => writeConcept(root, { ...missed, ...namesOf('one', 'One') })).toThrow(
      'packages/visits/src/concepts/terms.ts has one already. An id is never used twice.',
    )
  })

  it('is followed by what it leaves to do elsewhere', () => {
    const words = ['visits', 'terms', 'did-not-attend']
    const always = [
      'Next: npm run api writes it into the report of the package, since the type of the ids has one more.',
      'Next: npm test builds it, and names what is left to be written.',
    ]
    expect(nextAfter(root, 'concept', words)).toEqual(always)
    put('packages/visits/test/passages.test.ts', '')
    expect(nextAfter(root, 'concept', words)).toEqual([
      "Next: add 'did-not-attend' to the row of each passage that it cites, in packages/visits/test/passages.test.ts.",
      ...always,
    ])
  })

  it.for([
    [{ domain: 'vists' }, '"vists" is no domain. There are: visits.'],
    [{ branch: 'words' }, '"words" is no file of packages/visits/src/concepts. There are: terms.'],
    [
      { place: 'guide.start' },
      '"guide.start" is no place to cite: no document is called "guide". There are: handbook.',
    ],
    [
      { place: 'handbook.visit' },
      '"handbook.visit" is no place to cite. Write handbook and one of its sections: start, visits.',
    ],
  ] as const)('names what there is where %j is not', ([wrong, message]) => {
    expect(() => writeConcept(root, { ...missed, ...wrong })).toThrow(message)
  })
})

describe('a new rule', () => {
  beforeEach(workspace)
  const room = {
    ...namesOf('visit-has-a-room', 'A visit has a room.'),
    domain: 'visits',
    after: 'visit-has-a-day',
    place: 'handbook.visits.room',
    about: 'visits:one',
  }

  it('holds always until its condition is written, and stands after the rule that was named', () => {
    const [path = ''] = writeRule(root, room)
    expect(read(path)).toContain("  cite: cite(handbook.visits, 'room'),")
    expect(read(path)).toContain('  holds: all(),')
    expect(unwrittenFaults(path, read(path)).map((fault) => fault.replace(/^.*yet: /, ''))).toEqual([
      'what has to hold, as a condition; until then it holds always.',
      'what to do where it does not hold.',
      'records that pass, and records that fail by this rule alone.',
    ])
    expect(read('packages/visits/src/rules/index.ts'))
      .toBe(`import { visitHasADay } from './visit-has-a-day.ts'
import { visitHasARoom } from './visit-has-a-room.ts'

export const visitsRules: readonly Rule[] = [visitHasADay, visitHasARoom]
`)
  })

  it('is refused where its place or its concept is not there, and nothing is written', () => {
    expect(() => writeRule(root, { ...room, after: 'day' })).toThrow(
      '"day" is no file of packages/visits/src/rules. There are: visit-has-a-day.',
    )
    expect(() => writeRule(root, { ...room, about: 'one' })).toThrow(
      '"one" is no concept of visits. Write it with its scheme: visits:its-id.',
    )
    expect(read('packages/visits/src/rules/index.ts')).toBe(rules)
  })
})

it('how a skeleton is asked for is told with an example and with what there is', () => {
  workspace()
  expect(usage(root, 'concept'))
    .toBe(`Write npm run new:concept -- <domain> <branch> <id> "<label>" <document>.<section> ["<definition>"]
  as in npm run new:concept -- ndtms therapy group-therapy "Group therapy" ndtmsAid.counselling
Domains: visits
Documents and their sections:
  handbook: start, visits`)
})

it('a new domain touches one list of the site, and in sources what names its document', () => {
  const lists = {
    'packages/sources/src/index.ts': "export { handbook } from './documents/handbook.ts'\n",
    'packages/sources/src/sources.ts':
      "import { handbook } from './documents/handbook.ts'\nconst list = [\n]\n",
    'packages/sources/test/first-words.ts': 'const words = {\n}\n',
    'apps/site/domains.ts': 'const domains = [\n]\n',
    'apps/site/package.json': '    "@ssi/taxonomy": "workspace:^",\n',
    'README.md': '| [`@ssi/sources`](packages/sources) | The documents |\n',
  }
  for (const [path, text] of Object.entries(lists)) put(path, text)
  const files = writeDomain(root, namesOf('opening-hours', 'Opening hours'))
  expect(files.filter((path) => !path.startsWith(join('packages', 'opening-hours')))).toEqual([
    'packages/sources/src/documents/opening-hours-document.ts',
    ...Object.keys(lists),
  ])
  expect(read('apps/site/domains.ts')).toContain("    id: 'opening-hours',")
  expect(() => writeDomain(root, namesOf('opening-hours', 'Opening hours'))).toThrow(
    'packages/opening-hours is there already. Choose another name.',
  )
})

it('writes over nothing', () => {
  put('a.ts', 'mine')
  expect(() => newFile(join(root, 'a.ts'), 'theirs')).toThrow(
    `${join(root, 'a.ts')} is there already. Choose another name.`,
  )
  expect(read('a.ts')).toBe('mine')
})
