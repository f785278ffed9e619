import { createContext, useContext } from 'react'

/** The number of the evidence and the answer that are lit together. */
interface Lit {
  readonly lit: number | undefined
  readonly light: (number: number | undefined) => void
}

export const LitContext = createContext<Lit>({ lit: undefined, light: () => {} })

/** What makes an element light up with its counterpart on hover and focus. */
export function useLit(number: number) {
  const { lit, light } = useContext(LitContext)
  return {
    isLit: lit === number,
    handlers: {
      onMouseEnter: () => light(number),
      onMouseLeave: () => light(undefined),
      onFocus: () => light(number),
      onBlur: () => light(undefined),
    },
  }
}
