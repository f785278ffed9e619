/** What a link held that this page does not know. */
export function UnknownInLink({ unknown }: { readonly unknown: readonly string[] }) {
  if (unknown.length === 0) return null
  const [first = '', ...others] = unknown
  return (
    <p className="check-state" role="status">
      The link holds what this page does not know: <code>{first}</code>
      {others.length === 0 ? null : ` and ${others.length} more`}. It was left out; check the answers below.
    </p>
  )
}
