import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Faults } from './Faults.tsx'
import { Signature, type Signed } from './Signature.tsx'

interface KeepFormProps {
  readonly signed: Signed
  readonly onSign: (signed: Signed) => void
  readonly faults: readonly string[]
  /** The doubt that comes after; undefined where none is left. */
  readonly next: string | undefined
  /** Keeps what was said, and goes on to an answer, if one is named. */
  readonly onKeep: (then: string | undefined) => void
  readonly onLeave: () => void
  /** What else can be done, between keeping and leaving. */
  readonly more?: ReactNode
  readonly children: ReactNode
}

/** A form in which a person says something of answers: signed, kept with Enter, left with Escape. */
export function KeepForm({ children, more, next, faults, ...given }: KeepFormProps) {
  const { signed, onSign, onKeep, onLeave } = given
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const choices = [...(form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
    ;(choices.find(({ checked }) => checked) ?? choices[0])?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onKeep(next)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
  }
  return (
    <form ref={form} className="decision-form" onSubmit={submit} onKeyDown={leave}>
      {children}
      <Signature signed={signed} onSign={onSign} />
      <Faults faults={faults} />
      <p className="actions">
        <button type="submit" className="main-action">
          {next === undefined ? 'Keep' : 'Keep, next doubt'}
        </button>
        {next === undefined ? null : (
          <button type="button" onClick={() => onKeep(undefined)}>
            Keep
          </button>
        )}
        {more}
        <button type="button" onClick={onLeave}>
          Close, decide nothing
        </button>
      </p>
    </form>
  )
}
