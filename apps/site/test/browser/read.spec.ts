import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { open } from './open.ts'

const answer = (page: Page, name: string) =>
  page.locator('.answer', { has: page.getByRole('heading', { name }) })

test('our example is read: answers, evidence, findings, record', async ({ page }) => {
  await open(page, '/foi/read/')
  await page.getByRole('button', { name: 'Read our example' }).click()
  await expect(page.getByRole('heading', { name: 'What our example says' })).toBeFocused()
  await expect(answer(page, 'Whether SSIs were provided').locator('.in-short')).toHaveText('Yes')
  await expect(answer(page, 'Who delivered these interventions').locator('.in-short')).toHaveText(
    '4 of 13 marked',
  )
  await expect(answer(page, 'Point(s) in the care pathway').locator('.in-short')).toHaveText('2 of 5 marked')
  await expect(answer(page, 'Who delivered these interventions')).toContainText(
    'likely The label is spelt a little differently',
  )
  await expect(answer(page, 'Not understood')).toContainText('line 5')
  await expect(page.locator('.line.unread')).toContainText('not understood: Thank you for your request')
  await page.getByText('Show it as JSON').click()
  await expect(page.locator('.take-away pre')).toContainText('"provided": "yes"')
})

test('a number lights its answer and leads to it', async ({ page }) => {
  await open(page, '/foi/read/')
  await page.getByRole('button', { name: 'Read our example' }).click()
  await expect(page.locator('.document-text')).toBeVisible()
  const inDocument = page.locator('.document-text .number').first()
  await inDocument.focus()
  await expect(page.locator('.answers .number.lit')).toHaveText('1')
  await inDocument.press('Enter')
  await expect(page.locator('.answers .number').first()).toBeFocused()
})

test('the whole document is shown as it was given', async ({ page }) => {
  await open(page, '/foi/read/')
  await page.getByRole('button', { name: 'Read our example' }).click()
  await expect(page.locator('.document-text')).toBeVisible()
  const given = await (await page.request.get('/examples/foi-response.txt')).text()
  const shown = await page.locator('.document-text .line-text').evaluateAll((lines) =>
    lines.map((line) => {
      const copy = line.cloneNode(true) as HTMLElement
      for (const added of copy.querySelectorAll('.number, .unread-word')) added.remove()
      return copy.textContent
    }),
  )
  expect(shown.join('\n')).toBe(given)
})

test('a long document stays usable', async ({ page }) => {
  await open(page, '/foi/read/')
  const noise = `Ref. No: 12\n${'a line of something else\n'.repeat(50_000)}`
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(noise) })
  await expect(page.getByRole('heading', { name: 'What long.txt says' })).toBeVisible()
  await expect(page.getByText('The document is long')).toBeVisible()
  expect(await page.locator('.document-text > li').count()).toBeLessThan(3100)
})

test('the real response reads as it should', async ({ page }) => {
  const folder = process.env.SSI_SOURCES
  const unset = 'SSI_SOURCES is not set: the original documents are not part of the repository.'
  if (folder === undefined) console.log(unset)
  test.skip(folder === undefined, unset)
  const response = readFileSync(join(folder ?? '', 'foi1202-response.txt'), 'utf8')
  await open(page, '/foi/read/')
  await page.getByRole('textbox', { name: 'Or paste one response' }).fill(response)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(answer(page, 'Whether SSIs were provided').locator('.in-short')).toHaveText('Yes')
  await expect(answer(page, 'Who delivered these interventions').locator('.in-short')).toHaveText(
    '2 of 13 marked',
  )
  await expect(answer(page, 'Point(s) in the care pathway').locator('.in-short')).toHaveText('4 of 5 marked')
  await expect(answer(page, 'Which services, and what SSIs').locator('.in-short')).toHaveText(
    'One heading and 3 offerings',
  )
  await expect(page.getByText('4 of 4 questions found. Nothing unread.')).toBeVisible()
  await expect(page.locator('.answers')).toContainText('2024-09-12')
})
