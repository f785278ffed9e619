import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, it } from 'vitest'
import { builtPages } from './site.ts'

// The minifier leaves out quotes, ends of elements and character references, as the standard allows; how a title, a
// style or a button is written is for the linter of the sources, and what they sound like for axe.
const styles = [
  'attr-quotes',
  'attribute-boolean-style',
  'attribute-empty-style',
  'doctype-style',
  'long-title',
  'no-implicit-button-type',
  'no-implicit-close',
  'no-implicit-input-type',
  'no-inline-style',
  'no-raw-characters',
  'no-trailing-whitespace',
  'prefer-native-element',
  'require-sri',
  'void-style',
]

it('is HTML as the standard has it, on every page', { timeout: 120_000 }, async () => {
  const rules = Object.fromEntries(styles.map((rule) => [rule, 'off' as const]))
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:standard'], rules }),
  )
  const faults: string[] = []
  for (const { path, html } of builtPages()) {
    const { results } = await validator.validateString(html, path)
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ message, selector }) => `${path}: ${message} (${selector})`),
      ),
    )
  }
  expect(faults).toEqual([])
})
