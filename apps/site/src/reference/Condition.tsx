import type { Language } from '@ssi/taxonomy'
import type { ConditionText, ConditionWords } from './page-data.ts'
import { language } from '../words/language.ts'

const leads = {
  en: { and: 'all of these hold:', or: 'any of these holds:' },
  nl: { and: 'dit geldt allemaal:', or: 'minstens een hiervan geldt:' },
} as const

/** A condition in words: one sentence, or a list of what has to hold. */
export function Condition({ of }: { readonly of: ConditionText }) {
  const words = of[language]
  if (words !== undefined) return <Joined of={words} leads={leads[language]} />
  // A list can stand in no line.
  const Around = typeof of.en === 'string' ? 'span' : 'div'
  return (
    <Around lang="en">
      <Joined of={of.en} leads={leads.en} />
    </Around>
  )
}

interface JoinedProps {
  readonly of: ConditionWords
  readonly leads: (typeof leads)[Language]
}

function Joined({ of, leads: own }: JoinedProps) {
  if (typeof of === 'string') return of
  return (
    <>
      {own[of.join]}
      <ul className="condition">
        {of.parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <Joined of={part} leads={own} />
          </li>
        ))}
      </ul>
    </>
  )
}
