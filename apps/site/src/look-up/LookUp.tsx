import type { Language } from '@ssi/taxonomy'
import { language } from '../words/language.ts'
import { useHistory } from '@docusaurus/router'
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { HitList } from './HitList.tsx'
import type { Hit } from './find.ts'
import { useLookUp } from './use-look-up.ts'
import { useSlashKey } from './use-slash-key.ts'
import { lookUp as say } from '../words/look-up.ts'

/** Where to go on from where nothing was found. */
const wholeList: Hit = {
  href: '/a-z/',
  kind: 'page',
  label: say.wholeList,
  dutch: '',
  from: say.thisSite,
  suggested: false,
}

/** A word to try, in a language of its own. */
export interface ExampleWord {
  readonly word: string
  readonly language: Language
}

interface LookUpProps {
  /** Words to try, shown beneath the field. */
  readonly words?: readonly ExampleWord[]
  readonly large?: boolean
}

/** The look-up: one field over the whole reference, reached with `/`, led through with the arrow keys. */
export function LookUp({ words = [], large = false }: LookUpProps) {
  const id = useId()
  const history = useHistory()
  const { withBaseUrl } = useBaseUrlUtils()
  const { text, setText, answer, state, load } = useLookUp()
  const hits = answer.hits.length === 0 ? [wholeList] : answer.hits
  const [active, setActive] = useState(-1)
  const [open, setOpen] = useState(false)
  const field = useSlashKey()
  useEffect(() => {
    document.getElementById(`${id}hit${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const shown = open && text.trim() !== '' && state !== 'idle'
  const type = (value: string) => {
    setText(value)
    setActive(-1)
    setOpen(true)
  }
  const go = (href: string | undefined) => {
    if (href === undefined) return
    setOpen(false)
    history.push(withBaseUrl(href))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setOpen(true)
      setActive((active + step + hits.length + (active === -1 && step === -1 ? 1 : 0)) % hits.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(answer.hits.length === 0 ? hits[active]?.href : hits[Math.max(active, 0)]?.href)
    } else if (event.key === 'Escape') {
      setOpen(false)
      setActive(-1)
    }
  }
  return (
    <search className={large ? 'look-up large' : 'look-up'}>
      <label htmlFor={`${id}field`}>{large ? say.largeLabel : say.label}</label>
      <div className="look-up-field">
        <input
          ref={field}
          id={`${id}field`}
          type="text"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}hits`}
          aria-autocomplete="list"
          aria-activedescendant={active === -1 ? undefined : `${id}hit${active}`}
          autoComplete="off"
          placeholder={large ? undefined : say.label}
          spellCheck={false}
          value={text}
          onFocus={load}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <kbd aria-hidden="true">/</kbd>
        <HitList
          id={id}
          hits={hits}
          active={active}
          shown={shown && state === 'ready'}
          told={answer.told}
          onChoose={go}
        />
      </div>
      <p className="hidden-text" role="status">
        {shown ? announcement(state, answer.aloud) : ''}
      </p>
      {large ? (
        <noscript>
          <p>{say.noScript}</p>
        </noscript>
      ) : null}
      {words.length === 0 ? null : (
        <p className="try">
          {say.forExample}{' '}
          {words.map(({ word, language: own }) => (
            <button
              key={word}
              type="button"
              lang={own === language ? undefined : own}
              onClick={() => {
                load()
                type(word)
                field.current?.focus()
              }}
            >
              {word}
            </button>
          ))}
        </p>
      )}
    </search>
  )
}

function announcement(state: 'idle' | 'loading' | 'ready' | 'failed', aloud: string): string {
  if (state === 'loading') return say.loading
  if (state === 'failed') return say.failed
  return aloud
}
