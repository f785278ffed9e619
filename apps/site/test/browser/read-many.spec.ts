import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type NamedReading, offeringTable, openWork, tableCsv, tableMarkdown, tabulate } from '@ssi/foi'
import { example, examples } from './examples.ts'
import { open } from './open.ts'
import { add, decideAll, downloaded, give, row, work } from './read-page.ts'

test('thirty mixed files come to the four tables by keyboard alone: doubts decided, saved, opened again', async ({
  page,
}) => {
  test.slow()
  await open(page, '/foi/read/')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('input[type=file]').press('Enter'),
  ])
  await chooser.setFiles([...examples])
  await expect(page.getByRole('heading', { name: `${examples.length} responses` })).toBeFocused({
    timeout: 30_000,
  })
  await page.getByRole('checkbox', { name: 'Only what waits for you' }).press('Space')
  await page.getByRole('button', { name: 'in-doubt.txt' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'What in-doubt.txt says' })).toBeFocused()

  await page.getByRole('button', { name: 'Decide the first doubt' }).press('Enter')
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('marked both, then said so')
  await page.keyboard.press('Tab')
  await page.keyboard.type('AB')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Corrected to Yes by AB: marked both, then said so')).toBeVisible()
  // The next doubt is asked at once, the initials stay.
  await expect(page.getByRole('textbox', { name: 'Your initials' })).toHaveValue('AB')
  await decideAll(page)
  await expect(page.getByRole('button', { name: 'Decide the first doubt' })).toBeHidden()
  const decided = page.locator('.values > li').filter({ hasText: 'Mental Health Nurses' })
  await decided.getByRole('button', { name: 'Decide Mental Health Nurses' }).press('Enter')
  await page.getByRole('radio', { name: 'It is not marked' }).press('Space')
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(decided).toContainText('Corrected to not marked by AB')
  await expect(decided.getByRole('button', { name: 'Change Mental Health Nurses' })).toBeFocused()

  await page.getByRole('button', { name: 'All responses and tables' }).press('Enter')
  await expect(page.getByText('There are decisions that are not saved yet.')).toBeVisible()
  const saved = await downloaded(page, 'Save the work')
  await expect(page.getByText('There are decisions that are not saved yet.')).toBeHidden()
  const { responses, findings } = openWork(saved)
  expect(findings).toEqual([])
  expect(responses.map(({ name }) => name)).toEqual(examples.map((path) => basename(path)))

  const files = await allFiles(page)
  expect(files).toEqual(filesOf(responses))
  expect(files.marks).toMatch(/in-doubt\.txt,deliverers,mental-health-nurses,.*,no,yes,.*,corrected,AB,/)
  expect(JSON.parse(await downloaded(page, 'Download JSON'))).toMatchObject({
    records: responses.map(({ name }) => ({ name })),
    tables: { counts: JSON.parse(JSON.stringify(tabulate(responses).counts.rows)) },
  })

  await page.reload()
  await give(page, work(saved))
  await expect(page.getByRole('heading', { name: `${examples.length} responses` })).toBeFocused()
  expect(await downloaded(page, 'Save the work')).toBe(saved)
  expect(await allFiles(page)).toEqual(files)
})

async function allFiles(page: Page) {
  return {
    responses: await downloaded(page, 'Download responses, CSV'),
    marks: await downloaded(page, 'Download marks, CSV'),
    offerings: await downloaded(page, 'Download offerings, CSV'),
    counts: await downloaded(page, 'Download counts, CSV'),
    markdown: await downloaded(page, 'Download counts, Markdown'),
  }
}

function filesOf(readings: readonly NamedReading[]) {
  const { responses, marks, counts } = tabulate(readings)
  return {
    responses: tableCsv(responses),
    marks: tableCsv(marks),
    offerings: tableCsv(offeringTable(readings)),
    counts: tableCsv(counts),
    markdown: tableMarkdown(counts),
  }
}

test('a long reading tells how far it is, can be stopped, and goes on where it stopped', async ({ page }) => {
  const text = readFileSync(example('another-order.txt'), 'utf8')
  const files = Array.from({ length: 120 }, (_, place) => ({
    name: `trust-${place}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await give(page, files)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/Stopped\. \d+ files are not read yet\./)).toBeVisible()
  await page.getByRole('button', { name: 'Read them' }).click()
  await expect(page.getByRole('heading', { name: '120 responses' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/Stopped/)).toBeHidden()
  await expect(page.getByText(/is the reference of "trust-0\.txt", "trust-1\.txt"/)).toBeVisible()
})

test('what reads pages and Word documents is loaded when the first of them comes', async ({ page }) => {
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  await give(page, example('another-order.txt'))
  await expect(page.getByRole('heading', { name: 'What another-order.txt says' })).toBeFocused()
  await page.waitForLoadState('networkidle')
  const forText = new Set(asked)
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await add(page, example('check-boxes.docx'))
  await expect(page.getByRole('heading', { name: '2 responses' })).toBeVisible()
  const more = [...new Set(asked)].filter((address) => !forText.has(address) && address.endsWith('.js'))
  expect(more.length).toBeGreaterThan(0)
})

test('what was being read when a link was followed is read on when one comes back, each file once', async ({
  page,
}) => {
  const text = readFileSync(example('another-order.txt'), 'utf8')
  const files = Array.from({ length: 120 }, (_, place) => ({
    name: `trust-${place}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await give(page, files)
  await expect(page.getByRole('button', { name: 'trust-0.txt' })).toBeVisible()
  await page.getByRole('link', { name: 'Check', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { name: '120 responses' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('120 responses: 120 read')).toBeVisible()
})

test('files to take away are named by the day and the initials, else by how many responses they hold', async ({
  page,
}) => {
  await give(page, [example('in-doubt.txt'), example('another-order.txt')])
  const nameOf = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return download.suggestedFilename()
  }
  expect(await nameOf('Save the work')).toMatch(/^foi-work-\d{4}-\d\d-\d\d-2-responses\.json$/)
  await row(page, 'in-doubt.txt').getByRole('button').click()
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('textbox', { name: 'Your initials' }).fill('R H')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  expect(await nameOf('Download counts, CSV')).toMatch(/^foi-counts-\d{4}-\d\d-\d\d-R-H\.csv$/)
})

test('the page is found by its one name from the home page, the scheme, and the look-up', async ({
  page,
}) => {
  for (const from of ['/', '/foi/', '/foi/records/response/']) {
    await open(page, from)
    await expect(page.locator('main').getByRole('link', { name: 'Read FOI responses' })).toHaveAttribute(
      'href',
      /\/foi\/read\/$/,
    )
  }
})
