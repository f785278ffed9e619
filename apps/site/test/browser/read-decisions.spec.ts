import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe.ts'
import { example } from './examples.ts'
import { decideAll, downloaded, give, row } from './read-page.ts'

test('a decision is changed and taken back', async ({ page }) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await page.getByRole('button', { name: 'another-order.txt' }).click()
  const social = page.locator('.values > li').filter({ hasText: 'Whilst waiting' })
  await page.locator('.answer summary').filter({ hasText: 'not marked' }).last().click()
  await social.getByRole('button', { name: 'Decide Whilst waiting' }).click()
  await page.getByRole('radio', { name: 'It cannot be told' }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(social).toContainText('Cannot be told')
  await social.getByRole('button', { name: 'Change Whilst waiting' }).click()
  await expect(page.getByRole('radio', { name: 'It cannot be told' })).toBeChecked()
  await page.getByRole('button', { name: 'Take the decision back' }).click()
  await expect(social).not.toContainText('Cannot be told')
})

test('what was begun of a decision is there again, until it is closed', async ({ page }) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await row(page, 'another-order.txt').getByRole('button').click()
  const decide = page.getByRole('button', { name: /^Decide Did any services/ })
  const reason = page.getByRole('textbox', { name: 'Reason, if you like' })
  await decide.click()
  await page.getByRole('radio', { name: 'It is: No' }).check()
  await reason.fill('a second letter')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('button', { name: 'Previous', exact: true }).click()
  await decide.click()
  await expect(page.getByRole('radio', { name: 'It is: No' })).toBeChecked()
  await expect(reason).toHaveValue('a second letter')
  await page.getByRole('button', { name: 'Close, decide nothing' }).click()
  await decide.click()
  await expect(reason).toHaveValue('')
  await expect(page.getByRole('radio', { name: 'It is: No' })).not.toBeChecked()
})

test('what waits leads to the next response that waits, and to the tables when none is left', async ({
  page,
}) => {
  await give(page, ['another-order.txt', 'in-doubt.txt', 'prose.txt'].map(example))
  await row(page, 'another-order.txt').getByRole('button').click()
  await expect(page.locator('.document-result > .headline')).toHaveText('Nothing waits for you.')
  await page.getByRole('button', { name: 'Next that waits: in-doubt.txt' }).click()
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await decideAll(page)
  await expect(page.getByRole('button', { name: 'Next that waits: prose.txt' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await decideAll(page)
  await expect(page.locator('.result-head').getByRole('button')).toHaveText('To the tables')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is unsure.')).toBeVisible()
})

test('a decision stands above what was read, and is there again after a link was followed', async ({
  page,
}) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await page.getByRole('searchbox', { name: 'Filter' }).fill('order')
  await row(page, 'another-order.txt').getByRole('button').click()
  await page.getByRole('button', { name: /^Decide Did any services/ }).click()
  await page.getByRole('radio', { name: 'It is: No' }).check()
  await page.getByRole('textbox', { name: 'Your initials' }).fill('AB')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.locator('.answer .in-short').first()).toHaveText('No')
  await page.getByRole('link', { name: 'Check', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Read FOI responses' }).first().click()
  // By a link one comes to the list, as it was filtered; by Back to the response that was open.
  await expect(row(page, 'another-order.txt')).toContainText('No')
  await expect(row(page, 'non-answers.md')).toBeHidden()
  await page.goBack()
  await page.goBack()
  await expect(page.getByText('Corrected to No by AB')).toBeVisible()
  await page.goBack()
  await expect(row(page, 'another-order.txt').getByRole('button')).toBeFocused()
})

test('the browser asks before the tab is closed or reloaded, also from another page, until the work is saved', async ({
  page,
}) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await row(page, 'another-order.txt').getByRole('button').click()
  await page.getByRole('button', { name: /^Decide Did any services/ }).click()
  await page.getByRole('radio', { name: 'It is: No' }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('link', { name: 'Check', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await asksToLeave(page)).toBe(true)
  await page.goBack()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await downloaded(page, 'Save the work')
  expect(await asksToLeave(page)).toBe(false)
})

/** Whether the page asks before it is left for good. */
const asksToLeave = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))

test('on a telephone the lines that a decision is about stand in its form; where the document is beside it, they do not', async ({
  page,
}) => {
  await give(page, example('in-doubt.txt'))
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  const quote = page.locator('.decision-form .decision-quote')
  await expect(quote).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(quote).toBeInViewport()
  await expect(page.getByRole('radio').first()).toBeInViewport()
  await expect(quote.locator('mark').first()).toBeVisible()
  // Each line stands beside its number, the first as well.
  for (const line of await quote.locator('p').all()) {
    const [number, text] = await Promise.all([
      line.locator('.line-number').boundingBox(),
      line.locator('.line-text').boundingBox(),
    ])
    expect(number?.x).toBeLessThan(text?.x ?? 0)
    expect(number?.y).toBe(text?.y)
  }
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
