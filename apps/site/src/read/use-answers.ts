import type { DecidedReading } from '@ssi/foi'
import { useMemo, useState } from 'react'
import type { Tools } from '../read-many/use-responses.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import type { Deciding } from './decide-context.ts'
import { doubtsOf } from './doubts.ts'

interface Given {
  readonly page: ReadPageData
  readonly name: string
  readonly reading: DecidedReading
  readonly tools: Tools
  readonly initials: string
  readonly onDecide: (reading: DecidedReading, initials: string) => void
}

/** What can be done about the answers of a response, and which of them is asked about. */
export function useAnswers({ page, name, reading, tools, initials, onDecide }: Given): Deciding {
  const [asked, ask] = useState<string | undefined>()
  return useMemo(() => {
    const doubts = doubtsOf(reading)
    return {
      page,
      name,
      reading,
      asked,
      ask,
      initials,
      doubts,
      nextDoubt: (after) =>
        doubts[after === undefined ? 0 : doubts.indexOf(after) + 1] ?? other(doubts, after),
      decide: (answers, decision) => {
        let decided = reading
        for (const answer of answers) {
          const next = tools.decideAnswer(decided, answer, decision)
          if (next.findings.length > 0) return next.findings
          decided = next.reading
        }
        onDecide(decided, decision.initials ?? initials)
        return []
      },
      takeBack: (answer) => {
        const decisions = (reading.decisions ?? []).filter((each) => each.answer !== answer)
        onDecide({ ...reading, decisions }, initials)
        ask(undefined)
      },
      suggest: tools.suggestFacets,
    }
  }, [page, name, reading, asked, initials, tools, onDecide])
}

/** The first doubt other than the one that is being decided. */
function other(doubts: readonly string[], than: string | undefined): string | undefined {
  return doubts.find((doubt) => doubt !== than)
}
