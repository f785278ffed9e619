import type { ConditionWords } from './page-data.ts'

const leads = { and: 'all of these hold:', or: 'any of these holds:' } as const

/** A condition in words: one sentence, or a list of what has to hold. */
export function Condition({ of }: { readonly of: ConditionWords }) {
  if (typeof of === 'string') return of
  return (
    <>
      {leads[of.join]}
      <ul className="condition">
        {of.parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <Condition of={part} />
          </li>
        ))}
      </ul>
    </>
  )
}
