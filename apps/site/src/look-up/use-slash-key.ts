import { useEffect, useRef } from 'react'

/** A field that the key `/` leads to from anywhere but another field. */
export function useSlashKey() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Not the target: of an editor within a shadow that is the element around it.
      const [origin = null] = event.composedPath()
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(origin)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return field
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
