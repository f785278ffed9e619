import { expect, test } from '@playwright/test'
import { open } from './open.ts'

test('the look-up is the first thing after the skip link', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox')).toBeFocused()
})

test('a slash, a word, an arrow and Enter lead to a concept', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('famly therapist')
  await expect(page.getByRole('option').first()).toContainText('Family therapists')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', /.+/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/foi\/concepts\/family-therapists\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('what was found is announced, and Escape closes the list', async ({ page }) => {
  await open(page, '/foi/')
  await page.keyboard.press('/')
  await page.keyboard.type('professions')
  await expect(page.getByRole('option').first()).toContainText('a suggestion')
  await expect(page.locator('search [role=status]')).toContainText('result')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
})

test('an example word is looked up when it is clicked', async ({ page }) => {
  await open(page, '/')
  await page.locator('.try button').first().click()
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('the table of a scheme is filtered, sorted and counted', async ({ page }) => {
  await open(page, '/foi/')
  const all = await page.locator('.concept-table tbody tr').count()
  await expect(page.locator('.table-tools [role=status]')).toHaveText(`${all} of ${all}`)
  await page.getByRole('searchbox', { name: 'Filter' }).fill('psychiatr')
  await expect(page.locator('.table-tools [role=status]')).toHaveText(`2 of ${all}`)
  await page.getByRole('button', { name: 'Label' }).press('Enter')
  await page.getByRole('button', { name: 'Label' }).press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Label' })).toHaveAttribute('aria-sort', 'descending')
  await expect(page.locator('.concept-table tbody tr').first()).toContainText(
    'Trainee Psychiatrists/Registrars',
  )
})
