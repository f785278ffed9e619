import { afterAll, expect, it, vi } from 'vitest'
import type { Answer } from '../src/look-up/find.ts'

// Tests run in one process: the pages of the next one are in English again.
afterAll(() => {
  vi.doUnmock('@generated/i18n')
  vi.resetModules()
})

const hit = { href: '/a/', kind: 'concept', label: 'A', dutch: '', from: 'B', suggested: false } as const

/** What stands above the hits of an answer, in either language. */
const above: readonly (readonly [answer: Partial<Answer>, en: string | undefined, nl: string | undefined])[] =
  [
    [{}, undefined, undefined],
    [
      { near: true },
      'Nothing is called that here. Nearest by spelling:',
      'Zo heet hier niets. Naar spelling het dichtst erbij:',
    ],
    [
      { partly: { without: ['opdrachten'], having: ['training'], apart: false } },
      'Nothing with ‘opdrachten’; with ‘training’:',
      'Niets met ‘opdrachten’; wel met ‘training’:',
    ],
    [
      { partly: { without: ['x', 'y'], having: ['MI', 'technique'], apart: false } },
      'Nothing with ‘x’ or ‘y’; with ‘MI’ and ‘technique’:',
      'Niets met ‘x’ of ‘y’; wel met ‘MI’ en ‘technique’:',
    ],
    [
      { partly: { without: ['x'], having: ['MI', 'list'], apart: true } },
      'Nothing with ‘x’; with ‘MI’ or ‘list’:',
      'Niets met ‘x’; wel met ‘MI’ of ‘list’:',
    ],
    [
      { partly: { without: [], having: ['MI', 'list'], apart: true } },
      'Nothing with ‘MI’ and ‘list’ together; with part of these words:',
      'Niets met ‘MI’ en ‘list’ samen; wel met een deel van deze woorden:',
    ],
    [
      { near: true, partly: { without: ['x'], having: ['famly'], apart: false } },
      'Nothing with ‘x’; nearest by spelling to ‘famly’:',
      'Niets met ‘x’; naar spelling het dichtst bij ‘famly’:',
    ],
    [
      { hits: [] },
      'Nothing is called that here. Try another word; words of up to three letters have to be whole.',
      'Zo heet hier niets. Probeer een ander woord; woorden tot drie letters moeten heel zijn.',
    ],
  ]

it.for(['en', 'nl'] as const)(
  'says above the hits what they do not have of the words, in %s',
  async (language) => {
    vi.resetModules()
    vi.doMock('@generated/i18n', () => ({ default: { currentLocale: language } }))
    const { told } = await import('../src/look-up/told.ts')
    for (const [answer, en, nl] of above)
      expect(told({ hits: [hit], near: false, ...answer })).toBe({ en, nl }[language])
  },
)
