interface ErrorProps {
  readonly error: Error
  readonly tryAgain: () => void
}

/** A page that failed while it was shown. */
export default function ErrorPage({ error, tryAgain }: ErrorProps) {
  return (
    <main id="content" className="page">
      <h1>This page failed</h1>
      <p className="lead">{error.message}</p>
      <p>
        <button type="button" onClick={tryAgain}>
          Try again
        </button>
      </p>
    </main>
  )
}
