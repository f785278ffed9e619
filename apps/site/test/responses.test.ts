import { decideAnswer, type DecidedReading, readResponse } from '@ssi/foi'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownName } from '../src/read-many/add-responses.ts'
import { type Change, changed, noResponses, type Responses } from '../src/read-many/responses.ts'

const reading = readResponse('')
const given = (...names: readonly string[]): Change => ({
  kind: 'give',
  files: names.map((name) => ({ name, file: new Blob([]) })),
})
const told = (...names: readonly string[]): Change => ({
  kind: 'tell',
  steps: names.map((name) => ({ responses: [{ name, reading }], findings: [], isLast: true })),
})
const after = (...changes: readonly Change[]): Responses => changes.reduce(changed, noResponses)
const inShort = ({ entries, waiting, isReading, given: of }: Responses) => ({
  entries: entries.map(({ key, name }) => `${key} ${name}`),
  waiting: waiting.map(({ name }) => name),
  isReading,
  of,
})

describe('changed', () => {
  it('keeps what is not read yet when the reading is stopped, and goes on with it', () => {
    const stopped = after(given('a', 'b', 'c'), told('a'), { kind: 'stop' })
    expect(inShort(stopped)).toEqual({ entries: ['1 a'], waiting: ['b', 'c'], isReading: false, of: 3 })
    const gone = [{ kind: 'go-on' } as const, told('b', 'c'), { kind: 'end' } as const].reduce(
      changed,
      stopped,
    )
    expect(inShort(gone)).toEqual({ entries: ['1 a', '2 b', '3 c'], waiting: [], isReading: false, of: 3 })
  })

  it('reads what is given while others are read, with a worker of its own', () => {
    const more = after(given('a'), given('b'), told('a'), { kind: 'end' })
    expect(inShort(more)).toEqual({ entries: ['1 a'], waiting: ['b'], isReading: true, of: 2 })
    expect(more.round).toBe(2)
  })

  it('knows how many responses of saved work were told when its reading was stopped', () => {
    const some = (names: readonly string[], isLast: boolean): Change => ({
      kind: 'tell',
      steps: [{ responses: names.map((name) => ({ name, reading })), findings: [], isLast }],
    })
    const stopped = after(given('work.json', 'b'), some(['x', 'y'], false), some(['z'], false), {
      kind: 'stop',
    })
    expect(stopped.waiting).toMatchObject([{ name: 'work.json', told: 3 }, { name: 'b' }])
    expect(changed(stopped, some(['w'], true)).waiting.map(({ name }) => name)).toEqual(['b'])
  })

  it('gives a file that ended its worker back as one that is not read again', () => {
    const broken = after(given('a', 'b'), told('a'), { kind: 'break' })
    expect(broken.waiting).toMatchObject([{ name: 'b', endedWorker: true }])
    expect(broken.isReading).toBe(true)
    expect(changed(broken, { kind: 'break' })).toMatchObject({
      isReading: false,
      refusal: 'The reader could not be started. Reload the page to try again.',
    })
  })

  it('leaves a response out, and brings it back to its place', () => {
    const out = after(given('a', 'b', 'c'), told('a', 'b', 'c'), { kind: 'leave-out', key: 2 })
    expect([out.entries.map(({ name }) => name), out.leftOut.map(({ name }) => name)]).toEqual([
      ['a', 'c'],
      ['b'],
    ])
    const back = changed(out, { kind: 'bring-back', key: 2 })
    expect([back.entries.map(({ name }) => name), back.leftOut]).toEqual([['a', 'b', 'c'], []])
  })

  it('puts a text that was pasted instead in the place of a response, under its name, as something to save', () => {
    const text = { name: 'scan.pdf', file: new Blob(['x']), inPlaceOf: 1 }
    const before = after(given('scan.pdf', 'b'), told('scan.pdf', 'b'), { kind: 'end' })
    const now = [{ kind: 'give', files: [text] } as const, told('anything')].reduce(changed, before)
    expect(inShort(now)).toEqual({ entries: ['1 scan.pdf', '2 b'], waiting: [], isReading: true, of: 1 })
    expect([before.isUnsaved, now.isUnsaved]).toEqual([false, true])
  })

  it('adds a text that was pasted instead of a response which was left out meanwhile', () => {
    const text = { name: 'scan.pdf', file: new Blob(['x']), inPlaceOf: 1 }
    const out = after(given('scan.pdf'), told('scan.pdf'), { kind: 'leave-out', key: 1 })
    const now = [{ kind: 'give', files: [text] } as const, told('scan.pdf')].reduce(changed, out)
    expect(inShort(now).entries).toEqual(['2 scan.pdf (2)'])
  })

  it('adds no response again that is here with the same words, and takes over the decisions that saved work has of it', () => {
    const same = readResponse('Who delivered these interventions?\nSocial Workers\tX')
    const byOne = decideAnswer(same, 'deliverers.social-workers', {
      verdict: 'confirmed',
      initials: 'AB',
    }).reading
    const byOther = decideAnswer(same, 'deliverers.social-workers', { verdict: 'cannot-tell' }).reading
    const tell = (...readings: readonly DecidedReading[]): Change => ({
      kind: 'tell',
      steps: readings.map((each) => ({
        responses: [{ name: 'a', reading: each }],
        findings: [],
        isLast: true,
      })),
    })
    const opened = after(given('a'), tell(same), given('a', 'a', 'a'), tell(byOne, same, byOne))
    expect(opened.entries).toMatchObject([{ key: 1, name: 'a', reading: byOne }])
    expect(opened.hereAlready).toEqual(['a', 'a', 'a'])
    expect([opened.brought, opened.isUnsaved]).toEqual([['a'], true])
    // Two coders' decisions on one response are counted once: those that are here.
    const both = changed(opened, tell(byOther))
    expect(both.entries).toMatchObject([{ key: 1, name: 'a', reading: byOne }])
    expect([both.decidedOtherwise, both.hereAlready]).toEqual([['a'], ['a', 'a', 'a']])
    expect(inShort(changed(opened, tell(readResponse('other words')))).entries).toEqual(['1 a', '2 a (2)'])
  })

  it('keeps apart what saved work left out, with the reason, and adds none of it that is here', () => {
    const one = readResponse('Who delivered these interventions?\nSocial Workers\tX')
    const other = readResponse('Who delivered these interventions?\nFamily therapists\tX')
    const step = {
      responses: [{ name: 'b', reading: other }],
      leftOut: [{ name: 'a', reading: one, whyLeftOut: 'a reminder' }],
      findings: [],
      isLast: true,
    }
    const opened = after(given('work.json'), { kind: 'tell', steps: [step] })
    expect([opened.entries, opened.leftOut]).toMatchObject([[{ name: 'b' }], [step.leftOut[0]]])
    const again = changed(opened, {
      kind: 'tell',
      steps: [
        { ...step, responses: [{ name: 'a', reading: one }], leftOut: [{ name: 'b', reading: other }] },
      ],
    })
    expect([again.entries.length, again.leftOut.length, again.hereAlready]).toEqual([1, 1, ['b', 'a']])
  })

  it('keeps why a response was left out, as something to save', () => {
    const out = after(given('a'), told('a'), { kind: 'leave-out', key: 1 }, { kind: 'save' })
    const why = changed(out, { kind: 'say-why', key: 1, why: 'sent twice' })
    expect(why.leftOut).toMatchObject([{ name: 'a', whyLeftOut: 'sent twice' }])
    expect([out.isUnsaved, why.isUnsaved]).toEqual([false, true])
  })

  it('says that there are decisions to save until they are saved', () => {
    const decided = after(given('a'), told('a'), { kind: 'decide', key: 1, reading })
    expect([decided.isUnsaved, changed(decided, { kind: 'save' }).isUnsaved]).toEqual([true, false])
  })

  it('counts every file as read or waiting, in whatever order things come', () => {
    const any = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 3 }).map((files) => given(...Array.from({ length: files }, () => 'x'))),
        fc.constant('read' as const),
        fc.constantFrom<Change>({ kind: 'end' }, { kind: 'stop' }, { kind: 'go-on' }),
      ),
    )
    fc.assert(
      fc.property(any, (changes) => {
        let state = noResponses
        let files = 0
        for (const change of changes) {
          if (change !== 'read' && change.kind === 'give') files += change.files.length
          const next = change === 'read' ? told(...state.waiting.slice(0, 1).map(({ name }) => name)) : change
          state = changed(state, next)
        }
        expect(state.entries.length + state.waiting.length).toBe(files)
        expect(new Set(state.entries.map(({ name }) => name)).size).toBe(state.entries.length)
      }),
    )
  })
})

describe('ownName', () => {
  it('puts the first free number behind a name that is taken', () => {
    expect(ownName('a.txt', new Set())).toBe('a.txt')
    expect(ownName('a.txt', new Set(['a.txt', 'a.txt (2)']))).toBe('a.txt (3)')
  })
})
