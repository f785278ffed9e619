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
          The page could not be loaded.{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      ) : (
        <p role="status">Loading the page.</p>
      )}
    </main>
  )
}
