import { expect, test } from '@playwright/test'
import { open } from './open.ts'

const sentence =
  'After a Yes, at least one deliverer is marked, unless every offering is self-help. Ask the trust who delivered it, or record that every offering is self-help.'

test('a rule page shows its own broken example with the whole sentence', async ({ page }) => {
  await open(page, '/foi/rules/yes-has-a-deliverer/')
  await page.getByRole('button', { name: 'Check it as it is' }).click()
  await expect(page.locator('.headline')).toHaveText('The record does not conform to this rule.')
  await expect(page.locator('.findings')).toContainText(sentence)
  await expect(page.locator('.findings').getByRole('link', { name: 'yes-has-a-deliverer' })).toHaveAttribute(
    'href',
    '/foi/rules/yes-has-a-deliverer/',
  )
})

test('an example that is clicked is checked', async ({ page }) => {
  await open(page, '/foi/rules/yes-has-a-deliverer/')
  await page.locator('.example-strip button', { hasText: 'undetermined' }).click()
  await expect(page.locator('.headline')).toHaveText('Undetermined: too little is known to decide.')
  await expect(page.locator('.missing')).toContainText('Is it self-help')
  await page.locator('.example-strip button', { hasText: 'met' }).first().click()
  await expect(page.locator('.headline')).toHaveText('The record conforms to this rule.')
})

test('a record that conforms is told so, and its standings are folded', async ({ page }) => {
  await open(page, '/foi/records/response/')
  await page.getByRole('button', { name: 'Check it as it is' }).click()
  await expect(page.locator('.headline')).toContainText('The record conforms.')
  await expect(page.locator('.standings')).not.toHaveAttribute('open')
})

test('text that is no JSON is placed by line and column, and the last result stays', async ({ page }) => {
  await open(page, '/foi/rules/yes-has-a-deliverer/')
  const field = page.getByRole('textbox', { name: /as JSON/ })
  await field.focus()
  await expect(page.locator('.headline')).toHaveText('The record does not conform to this rule.')
  await field.fill('{\n  "provided": yes\n}')
  await expect(page.locator('.check-state')).toContainText('line 2, column 15')
  await expect(page.locator('.headline')).toHaveText('The record does not conform to this rule.')
  await field.fill('')
  await expect(page.locator('.check-state')).toContainText('nothing to check')
})

test('what is too large is said to be so', async ({ page }) => {
  await open(page, '/foi/rules/yes-has-a-deliverer/')
  await page.getByRole('textbox', { name: /as JSON/ }).fill(`"${'x'.repeat(1_000_001)}"`)
  await expect(page.locator('.check-state')).toContainText('more than is checked while you type')
})
