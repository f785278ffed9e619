import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { openWork } from '@ssi/foi'
import { example } from './examples.ts'
import { open } from './open.ts'
import { add, downloaded, give, row, unreadable, work } from './read-page.ts'

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

test('two responses in one file say so in the list and at the head of the response, and wait for a person', async ({
  page,
}) => {
  const text = readFileSync(example('another-order.txt'), 'utf8')
  const both = { name: 'both.txt', mimeType: 'text/plain', buffer: Buffer.from(`${text}\n\n${text}`) }
  await give(page, [example('another-order.txt')])
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await add(page, both)
  const says = /Another response begins on line \d+, and is not read\. Give each response as its own file\./
  await expect(row(page, 'both.txt')).toContainText(says)
  await expect(row(page, 'both.txt')).toContainText('read in part')
  await expect(page.locator('.count-tables .findings').first()).toContainText(
    /"both\.txt" holds another response from line \d+ on, which is in no table\./,
  )
  await page.getByRole('checkbox', { name: 'Only what waits for you' }).check()
  await row(page, 'both.txt').getByRole('button').click()
  await expect(page.locator('.document-result .findings').first()).toContainText(says)
  await expect(page.locator('.document-result > .headline')).toHaveText('It was read in part only.')
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

test('a text that is pasted below the list takes the place of the response it is said to be of', async ({
  page,
}) => {
  await give(page, unreadable)
  const text = readFileSync(example('another-order.txt'), 'utf8')
  await expect(row(page, 'scan.pdf')).toContainText('Or open it here, and paste its text in its place.')
  await page.getByText('Add more responses').click()
  await page.getByRole('textbox', { name: 'Or paste one response' }).fill(text)
  await page.getByRole('textbox', { name: 'Its name' }).fill('scan.pdf')
  await expect(page.getByText('It takes the place of scan.pdf, and keeps its name.')).toBeVisible()
  await page.getByRole('button', { name: 'Read it', exact: true }).click()
  await expect(row(page, 'scan.pdf')).toContainText('Yes')
  await expect(page.getByText('2 responses: 1 read')).toBeVisible()
  await page.getByRole('textbox', { name: 'Or paste one response' }).fill(text)
  await page
    .getByRole('combobox', { name: 'It is the text of' })
    .selectOption('empty.txt, which was not read')
  await page.getByRole('button', { name: 'Read it', exact: true }).click()
  await expect(page.getByText('2 responses: 2 read')).toBeVisible()
})

test('a response left out is in no table, and is kept in the saved work with the reason', async ({
  page,
}) => {
  await give(page, [example('another-order.txt'), example('non-answers.md')])
  await page.getByRole('button', { name: 'another-order.txt' }).click()
  await page.getByRole('button', { name: 'Leave it out' }).click()
  await expect(page.getByText('1 response: 1 read, 0 refused or not held, 0 not read.')).toBeVisible()
  expect(await downloaded(page, 'Download responses, CSV')).not.toContain('another-order.txt')
  await page.getByRole('textbox', { name: /^Why another-order\.txt is left out/ }).fill('sent twice')
  const saved = await downloaded(page, 'Save the work')
  expect(openWork(saved).leftOut).toMatchObject([{ name: 'another-order.txt', whyLeftOut: 'sent twice' }])

  await page.reload()
  await give(page, work(saved))
  await expect(page.getByRole('textbox', { name: /^Why another-order\.txt is left out/ })).toHaveValue(
    'sent twice',
  )
  expect(await downloaded(page, 'Download responses, CSV')).not.toContain('another-order.txt')
  await page.getByRole('button', { name: 'Bring it back another-order.txt' }).click()
  expect(await downloaded(page, 'Download responses, CSV')).toContain('another-order.txt')
})
