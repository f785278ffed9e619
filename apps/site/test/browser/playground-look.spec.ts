import { expect, test } from '@playwright/test'
import { violations } from './axe.ts'
import { openPlayground, run, write } from './in-playground.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('code that ran, that failed, and suggestions violate no rule of axe', async ({ page }) => {
      await openPlayground(page)
      await run(page)
      expect(await violations(page)).toEqual([])
      await write(page, "console.error('no')\nthrow new Error('not this way')")
      await run(page)
      expect(await violations(page)).toEqual([])
      await write(page, "import { foiLabel } from '@ssi/foi'\nfoiL")
      await page.keyboard.press('Control+Space')
      await expect(page.getByRole('option', { name: 'foiLabel @ssi/foi' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

for (const width of [320, 390, 800, 1280]) {
  test(`code that ran reflows at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPlayground(page)
    await write(page, `console.log('${'long'.repeat(200)}')`)
    await run(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page shows an example with what comes out, and no button that does nothing', async ({ page }) => {
    await page.goto('/playground/')
    await expect(page.locator('noscript .check-state')).toContainText('needs JavaScript')
    await expect(page.locator('main .code')).toContainText('// =>')
    for (const path of ['/playground/', '/docs/guides/use-it-in-code/']) {
      await page.goto(path)
      for (const control of await page.locator('main button, main select').all())
        await expect(control).toBeHidden()
    }
  })
})
