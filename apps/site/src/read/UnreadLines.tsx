import type { Reading } from '@ssi/foi'

const MOST = 50
const LONGEST = 160

/** The lines that could not be placed, plainly. */
export function UnreadLines({ unread }: { readonly unread: Reading['unread'] }) {
  if (unread.length === 0) return null
  const more = unread.length - MOST
  return (
    <section className="answer">
      <h3>Not understood</h3>
      <ul className="unread-lines">
        {unread.slice(0, MOST).map(({ line, text }) => (
          <li key={line}>
            <span className="value-name">line {line}</span>{' '}
            {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="aside">and {more.toLocaleString('en-GB')} more lines</p> : null}
    </section>
  )
}
