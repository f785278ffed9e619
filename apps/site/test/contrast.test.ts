import { readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { describe, expect, it } from 'vitest'
import { domains } from '../domains.ts'
import { tokensIn } from '../plugins/tokens.ts'

const themes = tokensIn(readFileSync(new URL('../src/css/tokens.css', import.meta.url), 'utf8'))

const text = ['ink', 'quiet', 'conforms', 'breaks', 'undetermined', 'quiet-verdict']
const grounds = ['paper', 'shade', 'evidence', 'evidence-lit', 'unread', 'selection']
/** Lines and marks that mean something: the edge of a field, the focus, the rule of a scheme. */
const lines = ['edge', 'focus']

describe.for(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const tokens = themes[theme]
  const colour = (name: string) => new Color(tokens[name] ?? `no token ${name}`)
  const ofHue = (part: 'scheme' | 'wash', hue: number) =>
    new Color('oklch', [Number(tokens[`${part}-lightness`]), Number(tokens[`${part}-chroma`]), hue])
  const schemes = domains.map(({ id, hue }) => [id, ofHue('scheme', hue)] as const)
  const washes = domains.map(({ id, hue }) => [`wash of ${id}`, ofHue('wash', hue)] as const)
  const named = (names: readonly string[]) => names.map((name) => [name, colour(name)] as const)

  /** The pairs that are nearer to each other than they may be. */
  const tooNear = (
    above: readonly (readonly [string, Color])[],
    below: readonly (readonly [string, Color])[],
    least: number,
  ) =>
    above.flatMap(([name, one]) =>
      below
        .map(([ground, other]) => ({ pair: `${name} on ${ground}`, ratio: one.contrastWCAG21(other) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`),
    )

  it('text stands out from every ground at 7 to 1', () => {
    expect(tooNear(named(text), [...named(['paper', 'shade']), ...washes], 7)).toEqual([])
    expect(tooNear(named(['ink']), named(grounds), 7)).toEqual([])
  })

  it('lines that mean something stand out at 3 to 1', () => {
    expect(tooNear([...named(lines), ...schemes], named(['paper', 'shade']), 3)).toEqual([])
  })
})
