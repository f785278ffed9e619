import { useHeld } from '../use-held.ts'

interface Drafting<Draft> {
  readonly draft: Draft
  /** Keeps more of what is being said. */
  readonly write: (more: Partial<Draft>) => void
  /** Nothing is being said any more: it was kept, taken back or given up. */
  readonly drop: () => void
}

/** What a person has begun to say of an answer: there again when they come back to it from another one. */
export function useDraft<Draft extends object>(of: string, fresh: Draft): Drafting<Draft> {
  const [begun, hold] = useHeld<Partial<Draft> | undefined>(`draft ${of}`, undefined)
  return {
    draft: { ...fresh, ...begun },
    write: (more) => hold((last) => ({ ...last, ...more })),
    drop: () => hold(undefined),
  }
}
