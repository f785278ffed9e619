import { ListedWords, Words } from '../reference/Words.tsx'
import type { End, Fork } from './every-path.ts'
import { decide as say } from '../words/decide.ts'

/** Every path, drawn from top to bottom: an answer ends to the side or leads on down. */
export function EveryPath({ fork }: { readonly fork: Fork }) {
  return (
    <ol className="path every">
      {trunkOf(fork).map(({ question, ends, ways }) => (
        <li key={question.id} className="step">
          <div className="stem">
            <p className="step-asks">
              <Words of={question.asks} />
            </p>
            <Ends ends={ends} />
          </div>
          {ways.length === 1 ? (
            <p className="step-answer">
              <strong>
                <Words of={ways[0]?.label ?? { en: '' }} />
              </strong>
            </p>
          ) : null}
          {ways.length < 2 ? null : <Ways ways={ways} />}
        </li>
      ))}
    </ol>
  )
}

/** The questions that follow one another without a choice of ways. */
function trunkOf(fork: Fork): readonly Fork[] {
  const [only, ...others] = fork.ways
  return only === undefined || others.length > 0 ? [fork] : [fork, ...trunkOf(only.fork)]
}

function Ends({ ends }: { readonly ends: readonly End[] }) {
  if (ends.length === 0) return null
  return (
    <ul className="ends">
      {ends.map(({ labels, outcome }) => (
        <li key={outcome.id}>
          <ListedWords of={labels} between={` ${say.or} `} />
          <span className="leads">
            <span className="arrow">→</span>{' '}
            <strong>
              <Words of={outcome.label} />
            </strong>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Ways({ ways }: { readonly ways: Fork['ways'] }) {
  return (
    <ul className="ways">
      {ways.map(({ label, fork }) => (
        <li key={label.en}>
          <p className="way">
            <strong>
              <Words of={label} />
            </strong>
          </p>
          <EveryPath fork={fork} />
        </li>
      ))}
    </ul>
  )
}
