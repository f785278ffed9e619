import { expect, type Page, type Request, test } from '@playwright/test'
import { example } from './examples.ts'
import { open } from './open.ts'

const secret = 'Zebra Trust 4711'

test('a live check sends nothing anywhere', async ({ page, baseURL }) => {
  const requests = await requestsAfterLoad(page, '/foi/rules/yes-has-a-deliverer/')
  await page
    .getByRole('textbox', { name: /as JSON/ })
    .fill(`{ "provided": "yes", "subject": "${secret}", "deliverers": [] }`)
  await expect(page.locator('.headline')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Check every rule of the record' }).check()
  await expect(page.getByText(/How each rule stands/)).toBeVisible()
  await expectOnlyOwnFiles(page, requests, baseURL)
})

test('reading responses of every format, deciding and saving sends nothing anywhere', async ({
  page,
  baseURL,
}) => {
  const requests = await requestsAfterLoad(page, '/foi/read/')
  await page.getByRole('textbox', { name: 'Or paste one response' }).fill(`Subject: ${secret}\n\n${secret}`)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'What the pasted text says' })).toBeVisible()
  await page.getByRole('button', { name: 'Download CSV' }).click()
  await page.getByRole('button', { name: 'Copy JSON' }).click()
  await page.getByText('Show it as JSON').click()
  await page.getByRole('button', { name: 'Decide subject' }).click()
  await page.getByRole('radio', { name: /As it was read/ }).check()
  await page.getByRole('textbox', { name: /Reason/ }).fill(secret)
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('button', { name: 'All responses and tables' }).click()
  await page.getByText('Add more responses').click()
  await page
    .locator('.add-more input[type=file]')
    .setInputFiles([example('check-boxes.docx'), example('form-with-scripts.html')])
  await expect(page.getByRole('heading', { name: '3 responses' })).toBeVisible()
  for (const name of ['Save the work', 'Download marks, CSV', 'Download JSON'])
    await page.getByRole('button', { name }).click()
  await expectOnlyOwnFiles(page, requests, baseURL)
})

test('filling in a record sends nothing anywhere', async ({ page, baseURL }) => {
  const requests = await requestsAfterLoad(page, '/ndtms/records/intervention/check/')
  await page
    .getByRole('textbox', { name: 'The same record, as JSON' })
    .fill(`{ "type": "counselling", "rationale": "${secret}" }`)
  await page
    .getByRole('group', { name: /Why this type/ })
    .getByRole('textbox')
    .fill(`${secret}, again`)
  await expect(page.getByText('Not known yet')).toBeVisible()
  await page.getByRole('button', { name: 'Copy JSON' }).click()
  await page.getByText(/How each rule stands/).click()
  // Everything that the page needs came with it.
  await expectOnlyOwnFiles(page, requests, baseURL, 0)
})

test('checking a table sends nothing anywhere', async ({ page, baseURL }) => {
  const requests = await requestsAfterLoad(page, '/ndtms/records/intervention/check-table/')
  await page
    .getByRole('textbox', { name: 'A table with a header, as CSV' })
    .fill(`type,rationale\n${secret},${secret}\n`)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('button', { name: 'Download the mapping' }).click()
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.locator('.table-findings')).toContainText(secret)
  await page.getByRole('button', { name: 'Download findings, by row' }).click()
  await page.getByRole('button', { name: 'Download the summary' }).click()
  await expectOnlyOwnFiles(page, requests, baseURL)
})

test('writing code, running it and copying a link sends nothing anywhere', async ({ page, baseURL }) => {
  const requests = await requestsAfterLoad(page, '/playground/')
  await page.getByRole('textbox', { name: 'Code' }).fill(`console.log('${secret}')`)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(page.locator('.said code')).toHaveText(secret)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.copy [role=status]')).not.toBeEmpty()
  await expectOwnFiles(page, requests, baseURL, 1)
})

async function requestsAfterLoad(page: Page, path: string): Promise<readonly Request[]> {
  const requests: Request[] = []
  await open(page, path)
  await page.waitForLoadState('networkidle')
  page.on('request', (request) => requests.push(request))
  return requests
}

async function expectOnlyOwnFiles(
  page: Page,
  requests: readonly Request[],
  baseURL: string | undefined,
  atLeast = 1,
): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expectOwnFiles(page, requests, baseURL, atLeast)
}

async function expectOwnFiles(
  page: Page,
  requests: readonly Request[],
  baseURL: string | undefined,
  atLeast: number,
): Promise<void> {
  expect(requests.length).toBeGreaterThanOrEqual(atLeast)
  const sent = requests.filter((request) => !request.url().startsWith('blob:'))
  for (const request of sent) {
    const url = new URL(request.url())
    expect(`${request.method()} ${url.origin}${url.search}`).toBe(`GET ${baseURL}`)
    expect(request.postData()).toBeNull()
  }
  expect(page.url()).not.toContain('Zebra')
  const stored = await page.evaluate(() =>
    [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join(),
  )
  expect(stored).not.toContain('Zebra')
}
