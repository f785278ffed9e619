import { expect, test } from '@playwright/test'
import { open } from './open.ts'

const decision = '/models-of-care/decisions/activity/'

test('answers lead to an outcome in words, with why', async ({ page }) => {
  await open(page, decision)
  await page.getByRole('button', { name: 'Ask the first question' }).click()
  const decided = page.locator('.decided')
  await expect(decided.locator('h3')).toHaveText('Not decided yet: 6 of 6 outcomes are possible.')
  await decided.getByRole('button', { name: 'A psychological treatment' }).click()
  await expect(decided.locator('h3')).toBeFocused()
  await expect(decided.getByRole('group', { name: 'Which problem is it aimed at' })).toBeVisible()
  await expect(decided.locator('.possible')).not.toContainText('Low-threshold support')
  await decided.getByRole('button', { name: 'A co-morbid mental health problem' }).click()
  await expect(decided.locator('h3')).toHaveText('Therapy for a co-morbid mental health problem')
  await expect(decided.locator('.reasons')).toContainText('is no intervention for problem drug use')
  await expect(decided.locator('.still-asked')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: /as JSON/ })).toHaveValue(/"aim": "co-morbid-mental-health"/)
  await expect(page.locator('.check-result [role=status]')).toContainText('Therapy for a co-morbid')
})

test('a rule on an outcome is checked with the outcome beside it', async ({ page }) => {
  await open(page, '/models-of-care/rules/keyworker-delivery-takes-several-sessions/')
  await page.getByRole('button', { name: 'Check it as it is' }).click()
  await expect(page.locator('.decided h3')).toHaveText('Structured psychosocial intervention')
  await expect(page.locator('.headline')).toHaveText('Broken.')
})

test('what the caller chooses is written beside the fields', async ({ page }) => {
  await open(page, '/ndtms/rules/psychosocial-starts-at-first-formal-appointment/')
  await page.getByRole('button', { name: 'Check it as it is' }).click()
  await expect(page.locator('.headline')).toHaveText('Broken.')
  await expect(page.locator('.findings')).not.toContainText('options')
})

test('a decision is looked up by what it asks, and downloaded', async ({ page, request }) => {
  await open(page, '/')
  await page.getByRole('combobox').fill('is this activity')
  await expect(page.getByRole('option').first()).toContainText('Decision, ')
  const response = await request.get(`${decision.slice(0, -1)}.json`)
  expect(await response.json()).toMatchObject({ decision: { id: 'activity' } })
})
