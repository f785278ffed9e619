import { useEffect, useRef } from 'react'
import { useHeld } from '../use-held.ts'
import { startWork, type Work } from '../worker/work.ts'
import type { Encoding } from './encodings.ts'
import type {
  CheckedTable,
  Choices,
  LookedTable,
  Mapping,
  TableOrder,
  TableStep,
  TableTask,
} from './table-order.ts'
import { checkTable as say } from '../words/check-table.ts'

/** A table that the reader gave. */
export interface GivenTable {
  readonly name: string
  readonly file: Blob
  /** How its letters are written, where the reader said so. */
  readonly encoding?: Encoding
}

export interface UnderWay {
  readonly doing: 'looking' | 'checking'
  readonly rows: number
  /** From 0 to 1. */
  readonly share: number
}

export interface TableState {
  readonly given?: GivenTable
  readonly looked?: LookedTable
  readonly checked?: CheckedTable
  readonly underWay?: UnderWay
  /** Why nothing is shown. */
  readonly refusal?: string
}

/** A table looked at and checked in a worker, so that the page stays free; stopping ends the worker. */
export function useTable(domain: string, fields: readonly string[]) {
  const [state, setState] = useHeld<TableState>(`${domain} table`, {})
  const work = useRef<Work>(undefined)
  useEffect(() => {
    // What was under way when the page was left was stopped then.
    setState(withoutWork)
    return () => work.current?.stop()
  }, [])

  const start = (order: TableOrder, doing: UnderWay['doing']) => {
    work.current?.stop()
    const { size } = order.file
    setState((last) => ({ ...withoutRefusal(last), underWay: { doing, rows: 0, share: 0 } }))
    const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' })
    const started = startWork<TableTask>(worker, [order], (step) =>
      setState((last) => after(last, step, size)),
    )
    work.current = started
    started.ended.catch(() => setState((last) => ({ ...withoutWork(last), refusal: say.unread })))
  }

  return {
    state,
    look: (given: GivenTable) => {
      setState({ given })
      start({ kind: 'look', ...written(domain, given) }, 'looking')
    },
    check: (given: GivenTable, mapping: Mapping, choices: Choices) =>
      start({ kind: 'check', ...written(domain, given), mapping, choices, fields }, 'checking'),
    stop: () => {
      work.current?.stop()
      setState((last) => (last.looked === undefined ? {} : withoutWork(last)))
    },
    /** Says why nothing is shown; nothing takes back what was said. */
    refuse: (refusal: string | undefined) =>
      setState(({ refusal: _last, ...rest }) => (refusal === undefined ? rest : { ...rest, refusal })),
    startAgain: () => {
      work.current?.stop()
      setState({})
    },
  }
}

function written(domain: string, { file, encoding }: GivenTable) {
  return { domain, file, encoding }
}

function after(last: TableState, step: TableStep, size: number): TableState {
  if (step.kind === 'looked') return { ...withoutWork(last), looked: step.table }
  if (step.kind === 'checked') return { ...withoutWork(last), checked: step.result }
  const { underWay } = last
  if (underWay === undefined) return last
  return { ...last, underWay: { ...underWay, rows: step.rows, share: size === 0 ? 1 : step.bytes / size } }
}

function withoutWork({ underWay: _done, ...rest }: TableState): TableState {
  return rest
}

function withoutRefusal({ refusal: _refusal, checked: _checked, ...rest }: TableState): TableState {
  return rest
}
