import type { Severity, Standing, Verdict as VerdictWord } from '@ssi/rules'
import type { ReactNode } from 'react'
import { markWords } from '../words/marks.ts'
import { useOwnLanguage } from '../words/around.tsx'

/** Anything that is told as a word, a shape and a colour. */
export type Mark = VerdictWord | Standing | Severity | 'not-checked' | 'applies' | 'silent'

type Look = readonly [tone: 'conforms' | 'breaks' | 'undetermined' | 'quiet', shape: string]

const tick = 'M3 9.5l4 4 8-9'
const cross = 'M4 4l10 10M14 4L4 14'
const circle = 'M9 3a6 6 0 1 1 0 12 6 6 0 1 1 0-12'
const dash = 'M4 9h10'
const triangle = 'M9 3l7 12H2zM9 8v3.5M9 13.2v.2'
const letterI = 'M9 3a6 6 0 1 1 0 12 6 6 0 1 1 0-12M9 8.5v3.8M9 5.8v.2'

const looks: Readonly<Record<Mark, Look>> = {
  conforms: ['conforms', tick],
  met: ['conforms', tick],
  breaks: ['breaks', cross],
  broken: ['breaks', cross],
  error: ['breaks', cross],
  undetermined: ['undetermined', circle],
  warning: ['undetermined', triangle],
  info: ['quiet', letterI],
  applies: ['quiet', letterI],
  silent: ['quiet', dash],
  'not-applicable': ['quiet', dash],
  'not-checked': ['quiet', dash],
}

/** A verdict, a standing or a severity: the shape and colour of the mark, with the words given or its own. */
export function Verdict({ mark, children }: { readonly mark: Mark; readonly children?: ReactNode }) {
  const [tone, shape] = looks[mark]
  const own = useOwnLanguage()
  return (
    <span className={`verdict ${tone}`} lang={children === undefined ? own : undefined}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d={shape} />
      </svg>
      <span>{children ?? markWords[mark]}</span>
    </span>
  )
}
