import type { Verdict } from '@ssi/rules'
import type { InterventionReport } from '../check.ts'
import type { RowFinding, TableFinding } from './finding.ts'
import type { TableCode } from './sayings.ts'

/** What is said of one row: the report of its record, and what was wrong with its cells. */
export interface RowReport extends Omit<InterventionReport, 'findings'> {
  /** The number of the row as a spreadsheet shows it: the header is row 1. */
  readonly row: number
  readonly findings: readonly (InterventionReport['findings'][number] | RowFinding<TableCode>)[]
}

/** What is said of a whole table. */
export interface TableSummary {
  /** `breaks` where a row does, or the file or its mapping is at fault; `undetermined` where a row is; else `conforms`. */
  readonly verdict: Verdict
  readonly rows: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** In how many rows a cell could not be read; what it says is unknown, and so breaks nothing. */
  readonly unreadable: number
  /** In how many rows each rule is broken, and in how many it waits for an answer; rules that never are, are left out. */
  readonly rules: Readonly<Record<string, { readonly broken: number; readonly undetermined: number }>>
  /** How often each note and each fault that rests on no rule was found in a row. */
  readonly found: Readonly<Record<string, number>>
  /** In how many rows each field was missing. */
  readonly missing: Readonly<Record<string, number>>
  /** The rules that no row was checked against, since the table does not keep what they need. */
  readonly notChecked: readonly string[]
  /** What was found of the table as a whole: the file, its header, its mapping, its codes. */
  readonly findings: readonly TableFinding[]
  readonly asOf: string
}

/** Counts reports as they come; it holds numbers only, whatever the length of the table. */
export class Tally {
  #rows = 0
  readonly #verdicts = { conforms: 0, breaks: 0, undetermined: 0 }
  #unreadable = 0
  readonly #broken = new Map<string, number>()
  readonly #undetermined = new Map<string, number>()
  readonly #found = new Map<string, number>()
  readonly #missing = new Map<string, number>()
  readonly #checked = new Set<string>()
  readonly #notChecked = new Set<string>()

  count({ verdict, standings, findings, missing }: RowReport, isUnread: boolean): void {
    this.#rows += 1
    this.#verdicts[verdict] += 1
    if (isUnread) this.#unreadable += 1
    for (const id in standings) {
      const stands = standings[id]
      if (stands === 'not-checked') this.#notChecked.add(id)
      else this.#checked.add(id)
      if (stands === 'broken') more(this.#broken, id)
      if (stands === 'undetermined') more(this.#undetermined, id)
    }
    for (const { code, rules } of findings) {
      if (code !== 'rule-broken') more(this.#found, code === 'note' ? (rules[0] ?? code) : code)
    }
    for (const { path } of missing) more(this.#missing, path)
  }

  summary(findings: readonly TableFinding[], asOf: string): TableSummary {
    const { breaks, undetermined } = this.#verdicts
    const isBroken = breaks > 0 || findings.some(isOfTheWhole)
    const ids = [...new Set([...this.#broken.keys(), ...this.#undetermined.keys()])].toSorted()
    const rules = ids.map((id) => [
      id,
      { broken: this.#broken.get(id) ?? 0, undetermined: this.#undetermined.get(id) ?? 0 },
    ])
    return {
      verdict: isBroken ? 'breaks' : undetermined > 0 ? 'undetermined' : 'conforms',
      rows: this.#rows,
      verdicts: { ...this.#verdicts },
      unreadable: this.#unreadable,
      rules: Object.fromEntries(rules),
      found: sorted(this.#found),
      missing: sorted(this.#missing),
      notChecked: [...this.#notChecked].filter((id) => !this.#checked.has(id)),
      findings,
      asOf,
    }
  }
}

/** Whether the file or its mapping is at fault, and not the cells of some rows. */
function isOfTheWhole({ severity, count }: TableFinding): boolean {
  return severity === 'error' && count === 0
}

function more(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
