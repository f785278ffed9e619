import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { open } from './open.ts'

type Files = Parameters<Locator['setInputFiles']>[0]

/** A PDF and an empty file, of which nothing can be read. */
export const unreadable = [
  { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') },
  { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
]

/** Gives the first files to the page that reads responses. */
export async function give(page: Page, files: Files) {
  await open(page, '/foi/read/')
  await page.locator('input[type=file]').setInputFiles(files)
}

/** Gives more, where responses are in the list already. */
export async function add(page: Page, files: Files) {
  await page.getByText('Add more responses').click()
  await page.locator('.add-more input[type=file]').setInputFiles(files)
}

/** What a button gives to take away, as text. */
export async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).press('Enter'),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** The row of a response in the list. */
export const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) })

/** The file of saved work, as it is given to the page. */
export const work = (text: string) => ({
  name: 'work.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

/** Says of every doubt that it cannot be told, from the first that is asked on. */
export async function decideAll(page: Page) {
  for (let more = true; more; more = await page.locator('.decision-form').isVisible()) {
    const legend = await page.locator('.decision-form legend').textContent()
    await page.getByRole('radio', { name: 'It cannot be told' }).press('Space')
    await page.keyboard.press('Enter')
    await expect(page.locator('.decision-form legend').getByText(legend ?? '', { exact: true })).toBeHidden()
  }
}
