import { shell } from '../../words/shell.ts'

interface LoadingProps {
  readonly error?: Error | null
  readonly pastDelay?: boolean
  readonly retry: () => void
}

/** A page that is being fetched, or could not be. */
export default function Loading({ error, pastDelay, retry }: LoadingProps) {
  if (!error && !pastDelay) return null
  return (
    <main id="content" className="page">
      {error ? (
        <p>
          {shell.notLoaded}{' '}
          <button type="button" onClick={retry}>
            {shell.again}
          </button>
        </p>
      ) : (
        <p role="status">{shell.loading}</p>
      )}
    </main>
  )
}
