import { decide as say } from '../words/decide.ts'
import { Filled } from '../words/Filled.tsx'

/** What a link held that this page does not know. */
export function UnknownInLink({ unknown }: { readonly unknown: readonly string[] }) {
  if (unknown.length === 0) return null
  const [first = '', ...others] = unknown
  return (
    <p className="check-state" role="status">
      <Filled
        words={say.unknownInLink}
        with={{ first: <code>{first}</code>, more: others.length === 0 ? '' : say.more(others.length) }}
      />
    </p>
  )
}
