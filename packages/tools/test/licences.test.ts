import { expect, it } from 'vitest'
import { licenceFaults } from '../src/workspace/licences.ts'

const one = (name: string) => [{ name, versions: ['1.0.0'] }]
const fault = (name: string, licence: string): string =>
  `${name} 1.0.0 is under ${licence}, which is not on the list. Use another library, or decide on the licence.`

it('lets free licences pass, joined as they may be', () => {
  const listed = { MIT: one('a'), '(MIT OR GPL-3.0-only)': one('b'), 'Apache-2.0 AND MIT': one('c') }
  expect(licenceFaults(listed, true)).toEqual([])
})

it('refuses what is not on the list, and a dependency that says nothing', () => {
  expect(
    licenceFaults({ 'GPL-3.0-only': one('a'), 'MIT AND GPL-3.0-only': one('b'), Unknown: one('c') }, false),
  ).toEqual([fault('a', 'GPL-3.0-only'), fault('b', 'MIT AND GPL-3.0-only'), fault('c', 'Unknown')])
})

it('is stricter with what is published than with tools', () => {
  expect(licenceFaults({ 'CC-BY-4.0': one('a') }, false)).toEqual([])
  expect(licenceFaults({ 'CC-BY-4.0': one('a') }, true)).toEqual([fault('a', 'CC-BY-4.0')])
  expect(licenceFaults({ 'MPL-2.0': one('a') }, true)).toEqual([])
})

it('knows a licence that stands beside the manifest', () => {
  expect(licenceFaults({ Unknown: one('require-like') }, true)).toEqual([])
})
