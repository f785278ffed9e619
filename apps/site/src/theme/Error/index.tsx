import { shell } from '../../words/shell.ts'

interface ErrorProps {
  readonly error: Error
  readonly tryAgain: () => void
}

/** A page that failed while it was shown. */
export default function ErrorPage({ error, tryAgain }: ErrorProps) {
  return (
    <main id="content" className="page">
      <h1>{shell.failed}</h1>
      <p className="lead" lang="en">
        {error.message}
      </p>
      <p>
        <button type="button" onClick={tryAgain}>
          {shell.again}
        </button>
      </p>
    </main>
  )
}
