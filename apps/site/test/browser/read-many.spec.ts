import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type NamedReading, openWork, tableCsv, tableMarkdown, tabulate } from '@ssi/foi'
import { violations } from './axe.ts'
import { example, examples } from './examples.ts'
import { longestTask, type LongestTask } from './longest-task.ts'
import { open } from './open.ts'

const unreadable = [
  { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') },
  { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
]

async function give(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
  await open(page, '/foi/read/')
  await page.locator('input[type=file]').setInputFiles(files)
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).press('Enter'),
  ])
  return readFileSync(await download.path(), 'utf8')
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) })

test('thirty mixed files come to the three tables by keyboard alone: doubts decided, saved, opened again', async ({
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
  for (let more = true; more; more = await page.locator('.decision-form').isVisible()) {
    const legend = await page.locator('.decision-form legend').textContent()
    await page.getByRole('radio', { name: 'It cannot be told' }).press('Space')
    await page.keyboard.press('Enter')
    await expect(page.locator('.decision-form legend').getByText(legend ?? '', { exact: true })).toBeHidden()
  }
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
  await give(page, { name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(saved) })
  await expect(page.getByRole('heading', { name: `${examples.length} responses` })).toBeFocused()
  expect(await downloaded(page, 'Save the work')).toBe(saved)
  expect(await allFiles(page)).toEqual(files)
})

async function allFiles(page: Page) {
  return {
    responses: await downloaded(page, 'Download responses, CSV'),
    marks: await downloaded(page, 'Download marks, CSV'),
    counts: await downloaded(page, 'Download counts, CSV'),
    markdown: await downloaded(page, 'Download counts, Markdown'),
  }
}

function filesOf(work: readonly NamedReading[]) {
  const { responses, marks, counts } = tabulate(work)
  return {
    responses: tableCsv(responses),
    marks: tableCsv(marks),
    counts: tableCsv(counts),
    markdown: tableMarkdown(counts),
  }
}

test('what is dropped is read, and what cannot be read keeps its row and says what to do', async ({
  page,
}) => {
  await open(page, '/foi/read/')
  const good = readFileSync(example('check-boxes.docx')).toString('base64')
  const data = await page.evaluateHandle(
    ({ files, docx }) => {
      const transfer = new DataTransfer()
      for (const [name, text] of files) transfer.items.add(new File([text], name))
      const bytes = Uint8Array.from(atob(docx), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([bytes], 'good.docx'))
      transfer.items.add(new File([bytes.slice().fill(0, 200, bytes.length / 2)], 'broken.docx'))
      transfer.items.add(new File([new Uint8Array(21 * 2 ** 20)], 'large.txt'))
      return transfer
    },
    {
      files: unreadable.map(({ name, buffer }) => [name, buffer.toString()] as const),
      docx: good,
    },
  )
  await page.locator('.document-input').dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByRole('heading', { name: '5 responses' })).toBeFocused()
  await expect(row(page, 'good.docx')).toContainText('read')
  const says = {
    'scan.pdf': 'This is a PDF, of which the text cannot be told apart from its layout.',
    'broken.docx': 'The Word document cannot be read: it is damaged, or has a password.',
    'empty.txt': 'The file is empty.',
    'large.txt': 'The file has 21 MB, more than the 20 MB that are read.',
  }
  for (const [name, words] of Object.entries(says)) {
    await expect(row(page, name)).toContainText('not read')
    await row(page, name).getByRole('button').click()
    await expect(page.locator('.document-result .findings').first()).toContainText(words)
    await page.getByRole('button', { name: 'All responses and tables' }).click()
    await expect(row(page, name).getByRole('button')).toBeFocused()
  }
  await expect(page.getByText('5 responses: 1 read, 0 refused or not held, 4 not read.')).toBeVisible()
})

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
  await page.getByText('Add more responses').click()
  await page.locator('.add-more input[type=file]').setInputFiles(example('check-boxes.docx'))
  await expect(page.getByRole('heading', { name: '2 responses' })).toBeVisible()
  const more = [...new Set(asked)].filter((address) => !forText.has(address) && address.endsWith('.js'))
  expect(more.length).toBeGreaterThan(0)
})

test('two coders’ work is compared answer by answer', async ({ page }) => {
  await give(page, [example('in-doubt.txt'), example('another-order.txt')])
  await expect(page.getByRole('heading', { name: '2 responses' })).toBeFocused()
  const other = await downloaded(page, 'Save the work')
  await page.getByRole('button', { name: 'another-order.txt' }).click()
  await page.getByRole('button', { name: /^Decide date/ }).click()
  await page.getByRole('radio', { name: 'It is something else:' }).check()
  await page.getByRole('textbox', { name: /^date/ }).fill('yesterday')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.locator('.decision-form [role=alert]')).toContainText('"yesterday"')
  await page.getByRole('textbox', { name: /^date/ }).fill('2024-10-01')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await page
    .locator('.coders input[type=file]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(other) })
  await expect(page.getByText('2 responses compared. One disagreement.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Disagreements' })).toContainText('2024-10-01')
})

test('a decision is changed and taken back, and a response left out is in no table', async ({ page }) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await page.getByRole('button', { name: 'another-order.txt' }).click()
  const social = page.locator('.values > li').filter({ hasText: 'Whilst waiting' })
  await page.locator('.answer summary').filter({ hasText: 'not marked' }).last().click()
  await social.getByRole('button', { name: 'Decide Whilst waiting' }).click()
  await page.getByRole('radio', { name: 'It cannot be told' }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(social).toContainText('Cannot be told')
  await social.getByRole('button', { name: 'Change Whilst waiting' }).click()
  await expect(page.getByRole('radio', { name: 'It cannot be told' })).toBeChecked()
  await page.getByRole('button', { name: 'Take the decision back' }).click()
  await expect(social).not.toContainText('Cannot be told')
  await page.getByRole('button', { name: 'Leave it out' }).click()
  await expect(page.getByText('1 response: 1 read, 0 refused or not held, 0 not read.')).toBeVisible()
  expect(await downloaded(page, 'Download responses, CSV')).not.toContain('another-order.txt')
  await page.getByRole('button', { name: 'Bring it back another-order.txt' }).click()
  expect(await downloaded(page, 'Download responses, CSV')).toContain('another-order.txt')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('the list, the tables and a decision violate no rule of axe', async ({ page }) => {
      await give(page, [example('in-doubt.txt'), example('non-answers.md')])
      await expect(page.locator('.question-counts').first()).toBeVisible()
      await page.getByText('All the numbers').click()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'in-doubt.txt' }).click()
      await page.getByRole('button', { name: 'Decide the first doubt' }).click()
      await expect(page.locator('.decision-form')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

test('the list, the tables and a decision reflow at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  await give(page, [example('in-doubt.txt'), example('non-answers.md')])
  await expect(page.locator('.question-counts').first()).toBeVisible()
  expect(await width()).toBeLessThanOrEqual(320)
  await page.getByRole('button', { name: 'in-doubt.txt' }).click()
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await expect(page.locator('.decision-form')).toBeVisible()
  expect(await width()).toBeLessThanOrEqual(320)
})

test('a refusal says in words what happened, and a refused answer is counted as such', async ({ page }) => {
  await give(page, ['refusal-not-held.txt', 'refusal-cost-limit.txt', 'refusal-exemption.html'].map(example))
  await expect(row(page, 'refusal-not-held.txt')).toContainText('refused')
  await expect(row(page, 'refusal-not-held.txt')).toContainText('not held')
  await expect(row(page, 'refusal-exemption.html').getByRole('cell', { name: 'refused' })).toHaveCount(2)
  await row(page, 'refusal-cost-limit.txt').getByRole('button').click()
  const headline = page.locator('.document-result > .headline')
  await expect(headline).toHaveText('No answers: it names the cost limit.')
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(headline).toHaveText('No answers: it says that the information is not held.')
})

test('what waits leads to the next response that waits, and to the tables when none is left', async ({
  page,
}) => {
  await give(page, ['another-order.txt', 'in-doubt.txt', 'prose.txt'].map(example))
  await row(page, 'another-order.txt').getByRole('button').click()
  await expect(page.locator('.document-result > .headline')).toHaveText('Nothing waits for you.')
  await page.getByRole('button', { name: 'Next that waits: in-doubt.txt' }).click()
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await decideAll(page)
  await expect(page.getByRole('button', { name: 'Next that waits: prose.txt' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  await decideAll(page)
  await expect(page.locator('.result-head').getByRole('button')).toHaveText('To the tables')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is unsure.')).toBeVisible()
})

/** Says of every doubt that it cannot be told. */
async function decideAll(page: Page) {
  for (let more = true; more; more = await page.locator('.decision-form').isVisible()) {
    const legend = await page.locator('.decision-form legend').textContent()
    await page.getByRole('radio', { name: 'It cannot be told' }).press('Space')
    await page.keyboard.press('Enter')
    await expect(page.locator('.decision-form legend').getByText(legend ?? '', { exact: true })).toBeHidden()
  }
}

test('a decision stands above what was read, and is there again after a link was followed', async ({
  page,
}) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await page.getByRole('searchbox', { name: 'Filter' }).fill('order')
  await row(page, 'another-order.txt').getByRole('button').click()
  await page.getByRole('button', { name: /^Decide Did any services/ }).click()
  await page.getByRole('radio', { name: 'It is: No' }).check()
  await page.getByRole('textbox', { name: 'Your initials' }).fill('AB')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.locator('.answer .in-short').first()).toHaveText('No')
  await page.getByRole('link', { name: 'Check', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Read FOI responses' }).first().click()
  // By a link one comes to the list, as it was filtered; by Back to the response that was open.
  await expect(row(page, 'another-order.txt')).toContainText('No')
  await expect(row(page, 'non-answers.md')).toBeHidden()
  await page.goBack()
  await page.goBack()
  await expect(page.getByText('Corrected to No by AB')).toBeVisible()
  await page.goBack()
  await expect(row(page, 'another-order.txt').getByRole('button')).toBeFocused()
})

test('the browser asks before the tab is closed or reloaded, also from another page, until the work is saved', async ({
  page,
}) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await row(page, 'another-order.txt').getByRole('button').click()
  await page.getByRole('button', { name: /^Decide Did any services/ }).click()
  await page.getByRole('radio', { name: 'It is: No' }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('link', { name: 'Check', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await asksToLeave(page)).toBe(true)
  await page.goBack()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await downloaded(page, 'Save the work')
  expect(await asksToLeave(page)).toBe(false)
})

/** Whether the page asks before it is left for good. */
const asksToLeave = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))

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

test('the rest of a question is decided at once: by keyboard, signed, each answer by itself, each to be changed', async ({
  page,
}) => {
  await give(page, example('prose.txt'))
  const question = page.locator('.answer', { has: page.getByRole('heading', { name: 'Who delivered' }) })
  await question.getByRole('button', { name: /^Decide the rest at once/ }).press('Enter')
  await expect(question.getByRole('radio', { name: 'not marked' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('named no others')
  await page.keyboard.press('Tab')
  await page.keyboard.type('AB')
  await page.keyboard.press('Enter')
  // The next doubt is of another question.
  await expect(page.locator('.decision-form legend')).toContainText('What does the response say of')
  await expect(question.locator('.decision-form')).toHaveCount(0)
  await page.keyboard.press('Escape')
  const kept = question.getByText('Corrected to not marked by AB: named no others')
  await expect(kept).toHaveCount(13)
  await expect(question.locator('.in-short')).toHaveText('0 of 13 marked')
  await question.getByRole('button', { name: 'Change Social Workers' }).press('Enter')
  await page.getByRole('radio', { name: 'It is marked', exact: true }).press('Space')
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(question.locator('.in-short')).toHaveText('1 of 13 marked')
  await expect(kept).toHaveCount(12)
})

test('from a doubt one comes to the rest of its question, of which nothing is said until something is chosen', async ({
  page,
}) => {
  await give(page, example('prose.txt'))
  await page.getByRole('button', { name: 'Decide Social Workers' }).press('Enter')
  await page.getByRole('button', { name: 'Decide the rest of the question at once' }).press('Enter')
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(page.locator('.decision-form [role=alert]')).toHaveText('Nothing is chosen yet.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Decide the rest at once .* delivered/ })).toBeFocused()
})

test('on a telephone the lines that a decision is about stand in its form; where the document is beside it, they do not', async ({
  page,
}) => {
  await give(page, example('in-doubt.txt'))
  await page.getByRole('button', { name: 'Decide the first doubt' }).click()
  const quote = page.locator('.decision-form .decision-quote')
  await expect(quote).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(quote).toBeInViewport()
  await expect(page.getByRole('radio').first()).toBeInViewport()
  await expect(quote.locator('mark').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('two responses in one file say so in the list and at the head of the response, and wait for a person', async ({
  page,
}) => {
  const text = readFileSync(example('another-order.txt'), 'utf8')
  const both = { name: 'both.txt', mimeType: 'text/plain', buffer: Buffer.from(`${text}\n\n${text}`) }
  await give(page, [example('another-order.txt')])
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await page.getByText('Add more responses').click()
  await page.locator('.add-more input[type=file]').setInputFiles(both)
  const says = /Another response begins on line \d+, and is not read\. Give each response as its own file\./
  await expect(row(page, 'both.txt')).toContainText(says)
  await page.getByRole('checkbox', { name: 'Only what waits for you' }).check()
  await row(page, 'both.txt').getByRole('button').click()
  await expect(page.locator('.document-result .findings').first()).toContainText(says)
})

test('a text that is pasted takes the place of a response that could not be read, under its name', async ({
  page,
}) => {
  await give(page, unreadable)
  await row(page, 'scan.pdf').getByRole('button').click()
  const text = readFileSync(example('another-order.txt'), 'utf8')
  await page.getByRole('textbox', { name: 'Or paste its text here' }).fill(text)
  await page.getByRole('button', { name: 'Read it in its place' }).press('Enter')
  await expect(page.locator('.answer .in-short').first()).toHaveText('Yes')
  await expect(page.getByRole('heading', { name: 'What scan.pdf says' })).toBeFocused()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await expect(row(page, 'scan.pdf')).toContainText('Yes')
  await expect(page.getByText('2 responses: 1 read')).toBeVisible()
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

test('findings name what they are about in words, its path only beside', async ({ page }) => {
  await give(page, example('in-doubt.txt'))
  const findings = page.locator('.report .findings')
  await expect(findings.first()).toBeVisible()
  const sentences = await findings.locator('li > p:first-child').allTextContents()
  expect(sentences.filter((sentence) => /^[a-z]+(?:[A-Z.][\w.]*)?:/.test(sentence))).toEqual([])
  await expect(findings.locator('.finding-place code').first()).toBeVisible()
})

test(
  'a hundred mixed files leave the page free, and twice as many take twice as long',
  { tag: '@measured' },
  async ({ page, browser }, info) => {
    test.setTimeout(240_000)
    const measured: { readonly count: number; readonly took: number }[] = []
    for (const count of [50, 100, 200]) {
      await open(page, '/foi/read/')
      const files = Array.from({ length: count }, (_, place) => {
        const from = examples[place % examples.length] ?? ''
        const to = info.outputPath(`${place}-${basename(from)}`)
        writeFileSync(to, readFileSync(from))
        return to
      })
      const began = Date.now()
      const reading = await longestTask(browser, page, async () => {
        await page.locator('input[type=file]').setInputFiles(files)
        await expect(page.getByRole('heading', { name: `${count} responses` })).toBeFocused({
          timeout: 120_000,
        })
        await expect(page.locator('.question-counts').first()).toBeVisible()
      })
      const took = Date.now() - began
      const working = await longestTask(browser, page, async () => {
        await page.locator('[data-response="12"]').click()
        await page.getByRole('button', { name: 'All responses and tables' }).click()
        await downloaded(page, 'Save the work')
      })
      const session = await page.context().newCDPSession(page)
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      measured.push({ count, took })
      console.log(
        `${count} files: ${took} ms to the tables, ${(usedSize / 2 ** 20).toFixed(1)} MB on the page;`,
        `longest task while they are read ${inWords(reading)}; while one is opened, left, and all saved ${inWords(working)}`,
      )
      // On a machine that does nothing else it stays below 100 ms for a hundred files; on a busy one both grow.
      expect(Math.max(reading.wall, working.wall)).toBeLessThan(took / 10)
    }
    const [first, , last] = measured
    // Four times the files; what is left above is a machine that does other work meanwhile.
    expect((last?.took ?? 0) / (first?.took ?? 1)).toBeLessThan(8)
  },
)

const inWords = ({ wall, processor }: LongestTask) =>
  `${processor.toFixed(0)} ms of processor time (${wall.toFixed(0)} ms by the clock)`
