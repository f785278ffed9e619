import type { DecidedReading } from '@ssi/foi'
import { useMemo } from 'react'
import { quoted } from './quote.ts'

interface QuoteProps {
  readonly reading: DecidedReading
  readonly answers: readonly string[]
}

/** The lines that a decision is about, where the document does not stand beside it: on a narrow screen. */
export function Quote({ reading, answers }: QuoteProps) {
  const asked = answers.join(' ')
  const lines = useMemo(() => quoted(reading, asked.split(' ')), [reading, asked])
  if (lines.length === 0) return null
  return (
    <blockquote className="decision-quote" aria-label="In the document">
      {lines.map(({ number, segments }) => (
        <p key={number}>
          <span className="line-number">{number}</span>
          <span className="line-text">
            {segments.map(({ text, numbers }, place) =>
              numbers.length === 0 ? (
                text
              ) : (
                <mark key={place} className="evidence">
                  {text}
                </mark>
              ),
            )}
          </span>
        </p>
      ))}
    </blockquote>
  )
}
