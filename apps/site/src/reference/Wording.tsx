import type { WordingLine } from './change-data.ts'
import { language } from '../words/language.ts'
import { parts } from '../words/parts.ts'

interface WordingProps {
  readonly of: readonly WordingLine[]
  readonly is: 'old' | 'new'
}

/** An old or a new wording, line by line, with what only it says marked. */
export function Wording({ of, is }: WordingProps) {
  const [heading, Mark, says] = is === 'old' ? oldWording : newWording
  return (
    <div className="wording">
      <p>{heading}</p>
      <div lang="en">
        {of.map((pieces) => (
          <p key={pieces.map(({ text }) => text).join('')}>
            {pieces.map(({ text, own }, at) =>
              own === true ? (
                <Mark key={at}>
                  <Aside>{says} </Aside>
                  {text}
                  <Aside> {parts.endOfMark}</Aside>
                </Mark>
              ) : (
                text
              ),
            )}
          </p>
        ))}
      </div>
    </div>
  )
}

const oldWording = [parts.was, 'del', parts.takenOut] as const
const newWording = [parts.is, 'ins', parts.putIn] as const

/** What a mark means, to who cannot see it. */
function Aside({ children }: { readonly children: React.ReactNode }) {
  return (
    <span className="hidden-text" lang={language}>
      {children}
    </span>
  )
}
