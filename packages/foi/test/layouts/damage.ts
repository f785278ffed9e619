import * as fc from 'fast-check'

/** What happens to a text that somebody copies: none of it says anything new. */
export type DamageKind = 'line-lost' | 'line-doubled' | 'lines-joined' | 'line-added' | 'tab-lost'

/** A damage to a line of a text. */
export interface Damage {
  readonly kind: DamageKind
  /** Which line: counted on from the first again where the text has fewer. */
  readonly at: number
}

/** Any damage to any line. */
export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('line-lost', 'line-doubled', 'lines-joined', 'line-added', 'tab-lost'),
  at: fc.nat(200),
})

/** The text after the damage. */
export function damaged(text: string, { kind, at }: Damage): string {
  const lines = text.split('\n')
  const place = at % lines.length
  const line = lines[place] ?? ''
  const others: Readonly<Record<DamageKind, readonly string[]>> = {
    'line-lost': [],
    'line-doubled': [line, line],
    'lines-joined': [`${line} ${lines[place + 1] ?? ''}`],
    'line-added': ['', line],
    'tab-lost': [line.replace('\t', ' ')],
  }
  return lines.toSpliced(place, kind === 'lines-joined' ? 2 : 1, ...others[kind]).join('\n')
}
