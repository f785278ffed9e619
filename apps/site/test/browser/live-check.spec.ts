import { expect, test } from '@playwright/test'
import { open } from './open.ts'

const sentence =
  'After a Yes, at least one deliverer is marked, unless every offering is self-help. Ask the trust who delivered it, or record that every offering is self-help.'

test('a check beside a term leads to the same record asked for by questions, in either language', async ({
  page,
}) => {
  await page.goto('/ndtms/concepts/motivational-interviewing/')
  await page.locator('#check').getByRole('link', { name: 'Check a record: provider’s offer' }).click()
  await expect(page).toHaveURL(/\/ndtms\/records\/provider\/check\/$/)
  await page.goto('/nl/single-session/concepts/client-in-control/')
  await expect(page.locator('#check > .aside')).toHaveText(
    'Liever met vragen dan in JSON: Controleer een record: aanbod',
  )
  await page.goto('/models-of-care/concepts/demonstrable-competence/')
  const decide = page.locator('#check').getByRole('link', { name: 'Decide: activity' })
  await expect(decide).toHaveAttribute('href', '/models-of-care/decisions/activity/')
})

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
