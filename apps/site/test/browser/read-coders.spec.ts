import { expect, test } from '@playwright/test'
import { example } from './examples.ts'
import { add, downloaded, give, row, work } from './read-page.ts'

test('two coders’ work is compared answer by answer', async ({ page }) => {
  await give(page, [example('in-doubt.txt'), example('another-order.txt')])
  await expect(page.getByRole('heading', { name: '2 responses' })).toBeFocused()
  const other = await downloaded(page, 'Save the work')
  await page.getByRole('button', { name: 'another-order.txt' }).click()
  await page.getByRole('button', { name: /^Decide date/ }).click()
  await page.getByRole('radio', { name: 'It is something else:' }).check()
  await page.getByRole('textbox', { name: /^date/ }).fill('yesterday')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.locator('.decision-form [role=alert]')).toContainText('"yesterday"')
  await page.getByRole('textbox', { name: /^date/ }).fill('2024-10-01')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await page.locator('.coders input[type=file]').setInputFiles(work(other))
  await expect(page.getByText('2 responses compared. One disagreement.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Disagreements' })).toContainText('2024-10-01')
})

test('what another coder decided of a response that is decided here is counted once, and is not taken over', async ({
  page,
}) => {
  await give(page, [example('in-doubt.txt'), example('another-order.txt')])
  await row(page, 'in-doubt.txt').getByRole('button').click()
  await page.getByRole('button', { name: 'Decide Mental Health Nurses' }).click()
  await page.getByRole('radio', { name: 'It is not marked' }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  const other = await downloaded(page, 'Save the work')
  await row(page, 'in-doubt.txt').getByRole('button').click()
  await page.getByRole('button', { name: 'Change Mental Health Nurses' }).click()
  await page.getByRole('radio', { name: 'It cannot be told' }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await add(page, work(other))
  await expect(
    page.getByText('Decided here and, in another way, in the saved work: in-doubt.txt. Each is counted once'),
  ).toBeVisible()
  await expect(
    page.getByText('Not added again, because they are here with the same words: another-order.txt.'),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: '2 responses' })).toBeVisible()
  expect(await downloaded(page, 'Download marks, CSV')).toContain('cannot-tell')
  await page.getByRole('link', { name: 'Open that file under “Two coders”' }).click()
  await page.locator('.coders input[type=file]').setInputFiles(work(other))
  await expect(page.getByText('2 responses compared. One disagreement.')).toBeVisible()
})

test('an answer that one coder left open is no disagreement, and names of one only are folded', async ({
  page,
}) => {
  await give(page, [example('in-doubt.txt'), example('another-order.txt')])
  await row(page, 'another-order.txt').getByRole('button').click()
  await page.getByRole('button', { name: 'Leave it out' }).click()
  const other = await downloaded(page, 'Save the work')
  await page.getByRole('button', { name: 'Bring it back another-order.txt' }).click()
  await row(page, 'in-doubt.txt').getByRole('button').click()
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await page.getByRole('link', { name: 'compare them under “Two coders”' }).click()
  await page.locator('.coders input[type=file]').setInputFiles(work(other))
  await expect(
    page.getByText(
      'One response compared. No disagreement. One answer that one of you left open, in no figure below.',
    ),
  ).toBeVisible()
  await page.getByText('Only yours (1)').click()
  await expect(page.locator('.coders details', { hasText: 'Only yours' })).toContainText('another-order.txt')
  await page.getByText('Left open by one of you (1)').click()
  await expect(page.getByRole('region', { name: 'Left open by one of you' })).toContainText('in-doubt.txt')
})
