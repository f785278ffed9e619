import { type RefObject, useContext, useEffect, useRef } from 'react'
import { LitContext } from './lit.ts'

/** Lights the words that an answer was read from while it is decided, and brings them into the document's frame. */
export function useShownEvidence(isAsked: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const { light } = useContext(LitContext)
  useEffect(() => {
    if (!isAsked) return undefined
    const answer = place.current?.closest('li, .item, .answer')
    const number = answer?.querySelector<HTMLElement>('[data-side=answer]')?.dataset.number
    const evidence = document.querySelector(`[data-side=evidence][data-number='${number}']`)
    const frame = evidence?.closest('.document-frame')
    if (!evidence || !frame) return undefined
    light(Number(number))
    frame.scrollTop +=
      evidence.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 2
    return () => light(undefined)
  }, [isAsked, light])
  return place
}
