import { expect, test } from '@playwright/test'
import { violations } from './axe.ts'
import { example } from './examples.ts'
import { give } from './read-page.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('the list, the tables and a decision violate no rule of axe', async ({ page }) => {
      await give(page, [example('in-doubt.txt'), example('non-answers.md')])
      await expect(page.locator('.question-counts').first()).toBeVisible()
      await page.getByText('All the numbers').click()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'in-doubt.txt' }).click()
      await page.getByRole('button', { name: 'Decide the first doubt' }).click()
      await expect(page.locator('.decision-form')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

test('the list, the tables and a decision reflow at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  await give(page, [example('in-doubt.txt'), example('non-answers.md')])
  await expect(page.locator('.question-counts').first()).toBeVisible()
  expect(await width()).toBeLessThanOrEqual(320)
  await page.getByRole('button', { name: 'in-doubt.txt' }).click()
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await expect(page.locator('.decision-form')).toBeVisible()
  expect(await width()).toBeLessThanOrEqual(320)
})

test('findings name what they are about in words, its path only beside, and the head of the response leads to them', async ({
  page,
}) => {
  await give(page, example('in-doubt.txt'))
  const findings = page.locator('.report .findings')
  await expect(findings.first()).toBeVisible()
  const sentences = await findings.locator('li > p:first-child').allTextContents()
  expect(sentences.filter((sentence) => /^[a-z]+(?:[A-Z.][\w.]*)?:/.test(sentence))).toEqual([])
  await expect(findings.locator('.finding-place code').first()).toBeVisible()
  await page.getByRole('link', { name: /findings? about the document$/ }).click()
  await expect(page.getByRole('heading', { name: 'About the document' })).toBeInViewport()
})
