import { expect, test } from '@playwright/test'
import { open } from './open.ts'

test('a rule on an outcome is checked with the outcome beside it', async ({ page }) => {
  await open(page, '/models-of-care/rules/keyworker-delivery-takes-several-sessions/')
  await page.getByRole('button', { name: 'Check it as it is' }).click()
  await expect(page.locator('.decided h3')).toHaveText('Structured psychosocial intervention')
  await expect(page.locator('.headline')).toHaveText('The record does not conform to this rule.')
})

test('a record that leaves its decision open is asked on', async ({ page }) => {
  await open(page, '/models-of-care/records/activity/')
  await page.getByRole('textbox', { name: /as JSON/ }).fill('{ "content": "treatment" }')
  const decided = page.locator('.decided')
  await expect(decided.locator('.possible')).not.toContainText('Low-threshold support')
  await decided.getByRole('button', { name: 'A co-morbid mental health problem' }).click()
  await expect(decided.locator('h3')).toBeFocused()
  await expect(decided.locator('h3')).toHaveText('Therapy for a co-morbid mental health problem')
  await expect(page.locator('.check-result [role=status]')).toContainText('Therapy for a co-morbid')
})

test('what the caller chooses is written beside the fields', async ({ page }) => {
  await open(page, '/ndtms/rules/psychosocial-starts-at-first-formal-appointment/')
  await page.getByRole('button', { name: 'Check it as it is' }).click()
  await expect(page.locator('.headline')).toHaveText('The record does not conform to this rule.')
  await expect(page.locator('.findings')).not.toContainText('options')
})

test('a decision is looked up by what it asks, and downloaded', async ({ page, request }) => {
  await open(page, '/')
  await page.getByRole('combobox').fill('is this activity')
  const first = page.getByRole('group', { name: 'Decisions' }).getByRole('option').first()
  await expect(first).toContainText('Is this activity a structured psychosocial intervention')
  const response = await request.get('/models-of-care/decisions/activity.json')
  expect(await response.json()).toMatchObject({ decision: { id: 'activity' } })
})
