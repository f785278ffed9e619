import type { Page } from '@playwright/test'

/** Opens a page and waits until it answers to keys and clicks. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await answers(page)
}

/** Waits until the page that is being opened answers to keys and clicks. */
export async function answers(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' })
}
