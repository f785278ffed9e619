import { useMemo, useRef, useState } from 'react'
import { language } from '../words/language.ts'
import type { Answer } from './find.ts'

/** Both languages find the same; what a hit belongs to is named in the reader's. */
const indexAddress = { en: '/look-up.json', nl: '/look-up.nl.json' }[language]

/** What a look-up found, and how it is told. */
interface Told extends Pick<Answer, 'hits'> {
  /** What is to be known before the hits are read. */
  readonly told?: string | undefined
  /** All of it, as a listener hears it. */
  readonly aloud: string
}

type Find = (words: string) => Told

const nothing: Told = { hits: [], aloud: '' }

/** The look-up's text and what it finds; the index is loaded when the field is first used. */
export function useLookUp() {
  const [text, setText] = useState('')
  const [state, setState] = useState<'idle' | 'loading' | 'ready' | 'failed'>('idle')
  const find = useRef<Find>(() => nothing)
  const answer = useMemo(
    () => (state === 'ready' && text.trim() !== '' ? find.current(text) : nothing),
    [state, text],
  )
  const load = () => {
    if (state === 'loading' || state === 'ready') return
    setState('loading')
    findAt(indexAddress).then(
      (ready) => {
        find.current = ready
        setState('ready')
      },
      () => setState('failed'),
    )
  }
  return { text, setText, answer, state, load }
}

const loaded = new Map<string, Promise<Find>>()

function findAt(address: string): Promise<Find> {
  const known = loaded.get(address)
  if (known !== undefined) return known
  const found = loadFind(address)
  loaded.set(address, found)
  found.catch(() => loaded.delete(address))
  return found
}

async function loadFind(address: string): Promise<Find> {
  const [{ findIn }, { readSearchIndex }, { told }, { countedByKind }, response] = await Promise.all([
    import('./find.ts'),
    import('./search-index.ts'),
    import('./told.ts'),
    import('./kind-names.ts'),
    fetch(address),
  ])
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const index = await readSearchIndex(await response.text())
  return (words) => {
    const answer = findIn(index, words, language)
    return { hits: answer.hits, told: told(answer), aloud: countedByKind(answer) }
  }
}
