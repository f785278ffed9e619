import { expect, test } from '@playwright/test'
import { open } from './open.ts'
import { languages, pagesIn } from './pages.ts'

for (const language of languages)
  test(`every kind of page reflows at 320 pixels, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const { kind, path } of pagesIn(language)) {
      await open(page, path)
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), kind)
        .toBeLessThanOrEqual(320)
    }
  })

test('a document that was read reflows at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/foi/read/')
  await page.getByRole('button', { name: 'Read our example' }).click()
  await expect(page.locator('.document-result')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('a record that is filled in reflows at 320 pixels, and so does a table that was checked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/ndtms/records/intervention/check/')
  await page.getByRole('button', { name: 'Fill in our example' }).click()
  await page.getByRole('checkbox', { name: /Show every question/ }).check()
  await expect(page.locator('.result .headline')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await open(page, '/ndtms/records/intervention/check-table/')
  await page.getByRole('textbox', { name: /as CSV/ }).fill('type,start\ncounselling,2024-02-31\nx,2024-04-02')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /year, month, day/ }).check()
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.locator('.found-rows')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

for (const [width, height, parts] of [
  [1280, 800, ['.look-up.large', '.home-page > .lead', '.doors > li', '.schemes > li']],
  [390, 844, ['.look-up.large', '.home-page > .lead', '.doors > li']],
] as const) {
  test(`what the reference is stands above the fold at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '/')
    for (const part of parts) {
      const box = await page.locator(part).first().boundingBox()
      expect(box, part).not.toBeNull()
      expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(height)
    }
  })
}

test('print leaves the navigation out', async ({ page }) => {
  await open(page, '/foi/concepts/top-up-session/')
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.site-head nav', '.look-up', '.trail', '.copy'])
    await expect(page.locator(part).first()).toBeHidden()
  await expect(page.locator('.to-cite p').first()).toBeVisible()
})
