import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { open } from './open.ts'

/** The page that checks a table of interventions. */
export const path = '/ndtms/records/intervention/check-table/'
/** What a column is said to hold. */
export const column = (page: Page, header: string) =>
  page.getByRole('combobox', { name: `What column ${header} holds` })
/** The line on which the meaning of a code is said. */
export const cell = (page: Page, code: string) =>
  page.locator('.meanings li').filter({ has: page.locator(`code:text-is("${code}")`) })

/** Pastes a table. */
export async function give(page: Page, text: string): Promise<void> {
  await open(page, path)
  await page.getByRole('textbox', { name: 'A table with a header, as CSV' }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'The columns of the pasted table' })).toBeFocused()
}

/** Checks the pasted table and waits for what was found. */
export async function checked(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.getByRole('heading', { name: 'What the rules say of the pasted table' })).toBeFocused()
}

/** What a button downloads, as text. */
export async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}
