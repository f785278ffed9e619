import { useLit } from './lit.ts'

interface NumberButtonProps {
  readonly number: number
  /** Where the button stands, and so where it leads: to the other side. */
  readonly side: 'answer' | 'evidence'
}

/** A number that stands in the document and beside the answer it gave, and leads from one to the other. */
export function NumberButton({ number, side }: NumberButtonProps) {
  const { isLit, handlers } = useLit(number)
  const other = side === 'answer' ? 'evidence' : 'answer'
  const lead = () => {
    const target = document.querySelector<HTMLElement>(`[data-side='${other}'][data-number='${number}']`)
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }
  return (
    <button
      type="button"
      className={isLit ? 'number lit' : 'number'}
      data-side={side}
      data-number={number}
      aria-label={
        side === 'answer' ? `Evidence ${number} in the document` : `Answer that evidence ${number} gave`
      }
      onClick={lead}
      {...handlers}
    >
      {number}
    </button>
  )
}
