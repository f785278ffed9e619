import { expect, test } from '@playwright/test'
import { open } from './open.ts'

for (const path of ['/docs/guides/use-it-in-code/', '/api/foi/']) {
  test(`an example of ${path} runs where it stands, and loads nothing before`, async ({ page }) => {
    const asked: string[] = []
    await open(page, path)
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => asked.push(request.url()))
    const button = page.getByRole('button', { name: 'Run this' }).first()
    await button.focus()
    expect(asked).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.locator('.outcome')).toHaveText(/^It ran in \d+ ms: \d+ value/, { timeout: 20_000 })
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused()
    await expect(page.locator('.said.error')).toHaveCount(0)
  })
}
