import { useEffect, useState } from 'react'
import { linkOf, readLink, type View } from './link.ts'
import type { Answers } from './path.ts'
import type { Question } from './table.ts'

interface Given {
  readonly answers: Answers
  readonly view: View
  /** What the address holds that this page does not know. */
  readonly unknown: readonly string[]
}

const nothing: Given = { answers: {}, view: 'one', unknown: [] }

/** The answers of a meeting: kept in this page and nowhere else, unless a link brought them. */
export function useAnswers(questions: readonly Question[]) {
  const [given, give] = useState(nothing)
  useEffect(() => {
    const read = () => {
      const { answers, view, unknown } = readLink(location.hash, questions)
      if (!location.hash.includes('=')) return
      give((last) => ({ answers: Object.keys(answers).length > 0 ? answers : last.answers, view, unknown }))
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [questions])
  const answer = (id: string, key: string) => {
    leaveAnswersOut(given.view)
    give({ answers: { ...given.answers, [id]: key }, view: given.view, unknown: [] })
  }
  const show = (view: View) => {
    leaveAnswersOut(view)
    give({ ...given, view })
  }
  const clear = () => {
    leaveAnswersOut(given.view)
    give({ ...nothing, view: given.view })
  }
  return { ...given, answer, show, clear }
}

/** An answer never enters the address by itself; one that a link brought leaves it with the first change. */
function leaveAnswersOut(view: View): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}${linkOf({}, view)}`)
}
