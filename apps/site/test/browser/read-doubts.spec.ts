import { expect, test } from '@playwright/test'
import { example } from './examples.ts'
import { give } from './read-page.ts'

test('all that is in doubt of a question is decided at once: by keyboard, signed, each answer by itself, each to be changed', async ({
  page,
}) => {
  await give(page, example('prose.txt'))
  const question = page.locator('.answer', { has: page.getByRole('heading', { name: 'Who delivered' }) })
  await question.getByRole('button', { name: /^Decide all in doubt at once \(13\)/ }).press('Enter')
  await expect(question.getByRole('radio', { name: 'marked', exact: true })).toBeFocused()
  await page.getByRole('radio', { name: 'not marked' }).press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('named no others')
  await page.keyboard.press('Tab')
  await page.keyboard.type('AB')
  await page.keyboard.press('Enter')
  // The next doubt is of another question.
  await expect(page.locator('.decision-form legend')).toContainText('What does the response say of')
  await expect(question.locator('.decision-form')).toHaveCount(0)
  await page.keyboard.press('Escape')
  const kept = question.getByText('Corrected to not marked by AB: named no others')
  await expect(kept).toHaveCount(13)
  await expect(question.locator('.in-short')).toHaveText('0 of 13 marked')
  await question.getByRole('button', { name: 'Change Social Workers' }).press('Enter')
  await page.getByRole('radio', { name: 'It is marked', exact: true }).press('Space')
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(question.locator('.in-short')).toHaveText('1 of 13 marked')
  await expect(kept).toHaveCount(12)
})

test('from a doubt one comes to all that is in doubt of its question, of which nothing is said until something is chosen', async ({
  page,
}) => {
  await give(page, example('prose.txt'))
  await page.getByRole('button', { name: 'Decide Social Workers' }).press('Enter')
  await page.getByRole('button', { name: 'Decide all that is in doubt here at once' }).press('Enter')
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(page.locator('.decision-form [role=alert]')).toHaveText('Nothing is chosen yet.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Decide all in doubt at once .* delivered/ })).toBeFocused()
})

test('what is in doubt can be marked at once, and the words tell what is begun', async ({ page }) => {
  await give(page, example('prose.txt'))
  const question = page.locator('.answer', { has: page.getByRole('heading', { name: 'Who delivered' }) })
  await question.getByRole('button', { name: 'Decide Social Workers' }).press('Enter')
  await page.getByRole('radio', { name: 'It is not marked' }).press('Space')
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await question.getByRole('button', { name: /^Decide the others in doubt at once \(12\)/ }).press('Enter')
  await expect(question.locator('legend')).toHaveText('Each that is in doubt is:')
  await expect(question.locator('.said-of')).toContainText('In doubt, and decided so each by itself: ')
  await question.getByRole('radio', { name: 'marked', exact: true }).press('Space')
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(question.getByText('Corrected to marked')).toHaveCount(12)
  await expect(question.locator('.in-short')).toHaveText('12 of 13 marked')
})

test('what is written chooses itself, and is not lost unsaid where something else is chosen', async ({
  page,
}) => {
  await give(page, example('another-order.txt'))
  await page.getByRole('button', { name: /^Decide date/ }).click()
  await page.getByRole('radio', { name: 'It is something else:' }).check()
  await page.getByRole('textbox', { name: /^date/ }).fill('2024-10-01')
  await page.getByRole('radio', { name: 'It cannot be told' }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.locator('.decision-form [role=alert]')).toHaveText(
    'What you wrote is not chosen, and would be lost. Choose “It is something else”, or keep once more without it.',
  )
  await page.getByRole('textbox', { name: /^date/ }).fill('2024-10-02')
  await expect(page.getByRole('radio', { name: 'It is something else:' })).toBeChecked()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Corrected to 2024-10-02')).toBeVisible()
})
