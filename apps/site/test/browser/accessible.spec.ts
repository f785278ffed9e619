import { expect, test } from '@playwright/test'
import { violations } from './axe.ts'
import { open } from './open.ts'
import { pages } from './pages.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    for (const { kind, path } of pages) {
      test(`the page of kind ‘${kind}’ violates no rule of axe, contrast of 7 to 1 among them`, async ({
        page,
      }) => {
        await open(page, path)
        expect(await violations(page)).toEqual([])
      })
    }

    test('a document that was read violates no rule of axe', async ({ page }) => {
      await open(page, '/foi/read/')
      await page.getByRole('button', { name: 'Read our example' }).click()
      await expect(page.getByRole('heading', { name: 'What our example says' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('a planner that is filled in violates no rule of axe', async ({ page }) => {
      await open(page, '/training/planner/')
      await page.getByLabel('start of topic one').fill('2026-12-21')
      await page.getByRole('button', { name: 'Fill in what is empty' }).click()
      await page.getByLabel('completion', { exact: true }).first().fill('2026-12-22')
      await page.getByRole('button', { name: 'Delete everything' }).click()
      await expect(page.locator('svg .meeting')).toHaveCount(4)
      await expect(page.locator('#report .findings').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('a live check with findings violates no rule of axe', async ({ page }) => {
      await open(page, '/foi/records/response/')
      await page.getByRole('textbox', { name: /as JSON/ }).fill('{ "provided": "perhaps", "offerings": [] }')
      await expect(page.locator('.headline')).toContainText('The record does not conform.')
      expect(await violations(page)).toEqual([])
    })
  })
}
