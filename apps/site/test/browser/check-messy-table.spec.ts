import { expect, test } from '@playwright/test'
import { cell, checked, column, downloaded, give } from './table-page.ts'

test('a word in a column of days can be said, and its list stays open while it is', async ({ page }) => {
  await give(
    page,
    'type,start,firstFormalAppointment\nfamily-work,N/K,02/04/2024\nfamily-work,tbc,02/04/2024\nfamily-work,45387,02/04/2024',
  )
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /day, month, year/ }).check()
  const meanings = page.locator('.meanings', { has: page.locator('code:text-is("tbc")') })
  await expect(meanings.locator('summary')).toHaveText('Codes not said yet: 2')
  await cell(page, 'N/K').getByRole('combobox').selectOption({ label: 'Not known' })
  await cell(page, 'tbc').getByRole('combobox').focus()
  await cell(page, 'tbc').getByRole('combobox').selectOption({ label: 'Not known' })
  await expect(meanings).toHaveAttribute('open', '')
  await expect(cell(page, 'tbc').getByRole('combobox')).toBeFocused()
  await checked(page)
  await expect(page.locator('.verdict-counts')).toHaveText(
    /0\s*conforms, as far as was checked\s*0\s*breaks\s*3.*undetermined/,
  )
  await expect(page.getByText('In 1 row a cell could not be read')).toBeVisible()
  await expect(page.locator('.found-rows')).toContainText(
    '"45387" in column "start" is a day as the number of a spreadsheet.',
  )
})

test('a row that waits for nothing but a cell that cannot be read says so', async ({ page }) => {
  await give(page, 'type,start,firstFormalAppointment\nMI,2024-05-02,2024-05-02')
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /year, month, day/ }).check()
  await checked(page)
  await expect(page.locator('.found-rows h4')).toHaveText(['Row 2 undetermined'])
  await expect(page.locator('.found-rows li li')).toHaveText([
    'open A cell of it could not be read; what is wrong with it stands under “About the table”.',
  ])
  await expect(page.getByRole('heading', { name: 'About the table (1)' })).toBeVisible()
})

test('rows that break come first, and an empty cell that may mean none is asked about', async ({ page }) => {
  const talks = Array.from({ length: 30 }, () => 'counselling,2024-04-02,,,')
  const rows = [
    'type,start,firstFormalAppointment,family.treatment.0.from,family.treatment.0.to',
    ...talks,
    'family-work,2024-04-02,2024-04-02,2024-04-01,',
    'family-work,2024-04-02,2024-04-02,2024-05-01,2024-06-01',
  ]
  await give(page, rows.join('\n'))
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /year, month, day/ }).check()
  await checked(page)
  await expect(page.locator('.found-rows > li h4').first()).toHaveText('Row 33 breaks')
  await expect(page.locator('.found-rows > li h4').nth(1)).toHaveText('Row 32 undetermined')
  await expect(page.locator('.missing-counts')).toContainText(
    'Some cells of family.treatment.0.to are empty. If that means that there is none, say so above',
  )
})

test('fields are suggested for a table of another team, each once, and by what stands in the cells', async ({
  page,
}) => {
  await give(
    page,
    'Tx Type,Date Started,D.O.B.,Age,Need assessed?,Client Ref\nCounselling,02/04/2024,12/06/2008,15,Y,0001\nFamily work,03/04/2024,13/06/2008,16,N,0002',
  )
  for (const field of ['type of intervention', 'intervention start', 'date of birth', 'age at the start'])
    await expect(page.getByRole('button', { name: `Use “${field}”` })).toHaveCount(1)
  await expect(column(page, 'Date Started')).toHaveValue('')
  await page.getByRole('button', { name: 'Accept all 5 suggestions' }).click()
  await expect(column(page, 'Need assessed?')).toHaveValue('needAssessed')
  await expect(column(page, 'Client Ref')).toHaveValue('')
})

test('what is told once for the table names its rows in the download', async ({ page }) => {
  await give(page, 'type,start\nX,2024-04-02\ncounselling,2024-04-02\nX,2024-04-03')
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /year, month, day/ }).check()
  await checked(page)
  expect(await downloaded(page, 'Download findings, by row')).toContain(
    '2 4,,error,unmapped-value,type,type,',
  )
})
