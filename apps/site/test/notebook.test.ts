import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entries, merge, withEntry } from '../src/planner/entries.ts'
import { createNotebook, type Keeper, type Notebook } from '../src/planner/notebook.ts'

const KEY = 'training-planner'

/** A browser’s storage that tabs share, with room for so many characters. */
function storage(room = Number.POSITIVE_INFINITY): Keeper & { room: number; kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    room,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

function opened(keeper: Keeper): Notebook {
  const notebook = createNotebook(() => keeper)
  notebook.look()
  return notebook
}

describe('a notebook', () => {
  it('is there again after a reload, word for word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (field, value) => {
        fc.pre(field !== '__proto__')
        const shared = storage()
        opened(shared).set(field, value)
        expect(opened(shared).get().entries).toEqual(value === '' ? {} : { [field]: value })
      }),
    )
  })

  it('loses nothing when the storage is full, and keeps it once there is room', () => {
    const shared = storage(30)
    const notebook = opened(shared)
    notebook.set('a', 'short')
    const before = shared.kept.get(KEY)
    notebook.set('b', 'x'.repeat(100))
    expect(notebook.get()).toMatchObject({ keeping: 'full', entries: { a: 'short', b: 'x'.repeat(100) } })
    expect(shared.kept.get(KEY)).toBe(before)
    shared.room = 1000
    notebook.set('c', 'more')
    expect(notebook.get().keeping).toBe('kept')
    expect(opened(shared).get().entries).toEqual({ a: 'short', b: 'x'.repeat(100), c: 'more' })
  })

  it('says so when the browser keeps nothing, and goes on', () => {
    const notebook = createNotebook(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    notebook.look()
    notebook.set('a', 'b')
    expect(notebook.get()).toMatchObject({ keeping: 'blocked', entries: { a: 'b' } })
  })

  it.for(['{', '[]', '7', 'null', '{"a":1}'])(
    'leaves %s alone, which it cannot read, until it is told to',
    (damaged) => {
      const shared = storage()
      shared.kept.set(KEY, damaged)
      const notebook = opened(shared)
      notebook.set('a', 'b')
      expect(notebook.get()).toMatchObject({ keeping: 'damaged', entries: { a: 'b' } })
      expect(shared.kept.get(KEY)).toBe(damaged)
      notebook.replace({ c: 'd' })
      expect(notebook.get()).toMatchObject({ keeping: 'kept', entries: { c: 'd' } })
      expect(opened(shared).get().entries).toEqual({ c: 'd' })
    },
  )
})

describe('a second tab', () => {
  it('sees what the first has written, and says so', () => {
    const shared = storage()
    const [first, second] = [opened(shared), opened(shared)]
    first.set('a', 'one')
    second.look()
    expect(second.get()).toMatchObject({ entries: { a: 'one' }, changedElsewhere: true })
  })

  it('overwrites nothing that it has not seen', () => {
    const shared = storage()
    const [first, second] = [opened(shared), opened(shared)]
    first.set('a', 'one')
    second.set('b', 'two')
    expect(second.get().entries).toEqual({ a: 'one', b: 'two' })
    expect(opened(shared).get().entries).toEqual({ a: 'one', b: 'two' })
  })

  it('asks where both have written in one field, and keeps both until it is told', () => {
    const shared = storage()
    const [first, second] = [opened(shared), opened(shared)]
    first.set('a', 'one')
    second.set('a', 'two')
    expect(second.get()).toMatchObject({ entries: { a: 'two' }, conflicts: [{ field: 'a', theirs: 'one' }] })
    expect(opened(shared).get().entries).toEqual({ a: 'one' })
    first.set('b', 'three')
    second.look()
    expect(second.get()).toMatchObject({
      entries: { a: 'two', b: 'three' },
      conflicts: [{ field: 'a', theirs: 'one' }],
    })
    second.settle('a', 'mine')
    expect(opened(shared).get().entries).toEqual({ a: 'two', b: 'three' })
    expect(second.get().conflicts).toEqual([])
  })

  it('may take what the other has written', () => {
    const shared = storage()
    const [first, second] = [opened(shared), opened(shared)]
    first.set('a', 'one')
    second.set('a', 'two')
    second.settle('a', 'theirs')
    expect(second.get()).toMatchObject({ entries: { a: 'one' }, conflicts: [] })
    expect(opened(shared).get().entries).toEqual({ a: 'one' })
  })
})

describe('two versions that came from one', () => {
  const entries = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3'))

  it('lose nothing that either has changed: it is taken or in conflict', () => {
    fc.assert(
      fc.property(entries, entries, entries, (base, mine, theirs) => {
        const { entries: merged, conflicts } = merge(base, mine, theirs)
        for (const field of ['a', 'b', 'c']) {
          const [before, own, other] = [base, mine, theirs].map((each: Entries) => each[field] ?? '')
          const now = merged[field] ?? ''
          const inConflict = conflicts.some(
            (conflict) => conflict.field === field && conflict.theirs === other,
          )
          expect(now).toBe(own === before ? other : own)
          expect(other === before || now === other || inConflict).toBe(true)
        }
      }),
    )
  })

  it('an empty field is none', () => {
    expect(withEntry({ a: '1', b: '2' }, 'a', '')).toEqual({ b: '2' })
  })
})
