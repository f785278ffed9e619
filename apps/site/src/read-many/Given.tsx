import type { Responses } from './responses.ts'

/** What became of responses that were given last and are here already. */
export function Given({ state }: { readonly state: Responses }) {
  const { hereAlready, brought, decidedOtherwise } = state
  return (
    <div className="aside" role="status">
      {hereAlready.length === 0 ? null : (
        <p>Not added again, because they are here with the same words: {hereAlready.join(', ')}.</p>
      )}
      {brought.length === 0 ? null : (
        <p>
          The decisions of the saved work were taken over for: {brought.join(', ')}; nothing was decided of
          them here.
        </p>
      )}
      {decidedOtherwise.length === 0 ? null : (
        <p>
          Decided here and, in another way, in the saved work: {decidedOtherwise.join(', ')}. Each is counted
          once, as it is decided here; nothing was taken over.{' '}
          <a href="#coders">Open that file under “Two coders”</a> to see the two side by side.
        </p>
      )}
    </div>
  )
}
