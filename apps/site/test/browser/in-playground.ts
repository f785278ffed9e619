import { expect, type Page } from '@playwright/test'
import { open } from './open.ts'

/** Puts code into the open editor, as a reader who selects everything and types would. */
export async function write(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
}

/** Opens the playground, and waits for its editor. */
export async function openPlayground(page: Page): Promise<void> {
  await open(page, '/playground/')
  await page.getByRole('textbox', { name: 'Code' }).waitFor()
}

/** Runs what stands in the editor and waits until it is over. */
export async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(page.locator('.outcome')).toHaveText(/^(It ran|Stopped|Nothing was run)/, { timeout: 20_000 })
}

/** What the code said, line by line. */
export function said(page: Page): Promise<readonly string[]> {
  return page.locator('.said code').allTextContents()
}
