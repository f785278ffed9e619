import { type Finding, quoted } from '@ssi/rules'
import { nearest } from '@ssi/taxonomy'
import { sayings, type TableCode } from './sayings.ts'
import { type About, filled, type Words } from './sayings/saying.ts'

/** A finding about one row, named by its column where it has one. */
export interface RowFinding<Code extends string = string> extends Finding<Code> {
  readonly column?: string
}

/** A finding about the table as a whole, told once however many rows it concerns. */
export interface TableFinding extends RowFinding<TableCode> {
  /** How many rows it concerns; 0 where it concerns the header, the mapping or the file. */
  readonly count: number
  /** The first of those rows. */
  readonly rows: readonly number[]
}

/** What a finding is about, and what makes it more than its code. */
export interface Found extends About {
  readonly field?: string | undefined
  readonly nearest?: string | undefined
}

const LONGEST_VALUE = 60

/** A finding in the words of its code. */
export function findingOf(code: TableCode, { field, nearest: near, ...about }: Found): RowFinding<TableCode> {
  const { severity, says, advice } = sayings[code]
  const said = about.value === undefined ? about : { ...about, value: shortened(about.value) }
  return {
    code,
    severity,
    rules: [],
    ...(about.column === undefined ? {} : { column: about.column }),
    paths: field === undefined ? [] : [field],
    found: about.value === undefined ? [] : [about.value],
    ...(near === undefined ? {} : { nearest: near }),
    says: filled(says, said),
    advice: near === undefined ? advice : meaning(quoted(near), advice),
  }
}

/** The name that was probably meant, as a finding holds it. */
export function meant(name: string, names: Iterable<string>): { readonly nearest?: string } {
  const near = nearest(name, names)
  return near === undefined ? {} : { nearest: near }
}

function meaning(near: string, { en, nl }: Words): Words {
  return { en: `Did you mean ${near}? ${en}`, nl: `Bedoel je ${near}? ${nl}` }
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value
}
