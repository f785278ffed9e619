import { writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe.ts'
import { open } from './open.ts'
import { cell, checked, column, downloaded, give, path } from './table-page.ts'

const csv = [
  'Kind of help,Intervention strat,Formal,In plan,Remarks',
  'K,02/04/2024,02/04/2024,Y,Zebra 4711',
  'F,03/04/2024,02/04/2024,N,',
  'H,31/04/2024,,N,',
  'X,05/04/2024,,,',
].join('\n')

async function sayColumns(page: Page): Promise<void> {
  await column(page, 'Kind of help').selectOption('type')
  await cell(page, 'K').getByRole('combobox').selectOption({ label: 'Counselling' })
  await cell(page, 'F').getByRole('combobox').selectOption({ label: 'Family work' })
  await cell(page, 'H')
    .getByRole('combobox')
    .selectOption({ label: 'YP harm reduction service (specialist)' })
  await page.getByRole('button', { name: 'Use “intervention start”' }).click()
  await column(page, 'Formal').selectOption('firstFormalAppointment')
  await column(page, 'In plan').selectOption('carePlan.structured')
  await cell(page, 'Y').getByRole('combobox').selectOption({ label: 'Yes' })
  await cell(page, 'N').getByRole('combobox').selectOption({ label: 'No' })
  await page.getByRole('radio', { name: /day, month, year/ }).check()
}

test('a table is read, its columns said, and every row checked', async ({ page }) => {
  await give(page, csv)
  await sayColumns(page)
  await checked(page)
  await expect(page.locator('.verdict-counts')).toHaveText(
    /1\s*conforms, as far as was checked\s*2\s*breaks\s*1\s*undetermined/,
  )
  const family = page.getByRole('row', { name: /Family work starts on the day/ })
  await expect(family).toContainText('1')
  await family.getByRole('button', { name: '1 row with' }).click()
  await expect(page.locator('.found-rows > li')).toHaveCount(1)
  await expect(page.locator('.found-rows')).toContainText('Row 3')
  await expect(page.getByText('Rows are numbered as in your file; the header is row 1.')).toHaveCount(1)
  await expect(page.locator('.table-findings')).toContainText(
    '"X" in column "Kind of help" is neither in the mapping nor a value of the field.',
  )
  await expect(page.locator('.table-findings')).toContainText(
    'The mapping does not say what column "Remarks" holds.',
  )
})

test('names are suggested and never taken by themselves, and the order of days is asked', async ({
  page,
}) => {
  await give(page, csv)
  await expect(column(page, 'Intervention strat')).toHaveValue('')
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.getByRole('alert')).toContainText('No column is said yet.')
  await page.getByRole('button', { name: 'Use “intervention start”' }).click()
  await expect(page.getByRole('alert')).toBeEmpty()
  await expect(column(page, 'Intervention strat')).toHaveValue('start')
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.getByRole('alert')).toContainText('It is not said yet how days are written.')
})

test('what a cell is called elsewhere is suggested, and never taken by itself', async ({ page }) => {
  await give(page, 'Kind of help,Start\nMI,2024-04-02\nK,2024-04-02\n')
  await column(page, 'Kind of help').selectOption('type')
  await expect(cell(page, 'MI').getByRole('combobox')).toHaveValue('')
  await expect(cell(page, 'K').getByRole('button')).toHaveCount(0)
  await cell(page, 'MI').getByRole('button', { name: 'Use “Motivational interviewing”' }).click()
  await expect(cell(page, 'MI').getByRole('combobox')).toHaveValue('"motivational-interviewing"')
})

test('a mapping is downloaded and opened again without loss', async ({ page }) => {
  const mapping = {
    days: 'day-month-year',
    columns: {
      'Kind of help': { field: 'type', values: { K: 'counselling', '99': null }, note: 'ours' },
      Formal: { field: 'firstFormalAppointment', days: 'month-day-year', values: { '': 'none' } },
      'Not in this table': 'sessions',
      Areas: { field: 'harmReduction.areas', separator: '+', values: { a: ['injecting', 'overdose'] } },
    },
    ignored: ['Remarks'],
    author: 'somebody',
  }
  await give(page, csv)
  await page.locator('input[type=file]').setInputFiles({
    name: 'mapping.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(mapping)),
  })
  await expect(column(page, 'Kind of help')).toHaveValue('type')
  await expect(column(page, 'Remarks')).toHaveValue('ignored')
  expect(JSON.parse(await downloaded(page, 'Download the mapping'))).toEqual(mapping)
})

test('a file that is no mapping is refused in plain words', async ({ page }) => {
  await give(page, csv)
  await page.locator('input[type=file]').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "columns": [1] }'),
  })
  await expect(page.getByRole('alert')).toContainText('notes.json holds no mapping')
})

test('what is downloaded has row numbers and no value of a cell', async ({ page }) => {
  await give(page, csv)
  await sayColumns(page)
  await checked(page)
  const findings = await downloaded(page, 'Download findings, by row')
  expect(findings).toContain('3,breaks,error,family-work-starts-at-first-formal-appointment')
  expect(findings).toContain('4,breaks,error,no-such-day,Intervention strat,start')
  // What is told once for the table has no verdict of its own.
  expect(findings).toMatch(/^5,,error,unmapped-value,Kind of help,/m)
  const summary = await downloaded(page, 'Download the summary')
  expect(JSON.parse(summary)).toMatchObject({
    rows: 4,
    verdicts: { conforms: 1, breaks: 2, undetermined: 1 },
  })
  for (const value of ['Zebra', '31/04/2024', '"X"']) {
    expect(findings).not.toContain(value)
    expect(summary).not.toContain(value)
  }
})

test('the empty table is headed by our field names, which are all suggested', async ({ page }) => {
  const empty = await (await page.request.get('/ndtms/records/intervention.csv')).text()
  expect(empty).toMatch(/^type,dateOfBirth,ageAtStart,start,/)
  await give(page, `${empty}counselling,,16,2024-04-02`)
  await page.getByRole('button', { name: /Accept all/ }).click()
  const columns = await page.locator('.table-columns > li').count()
  await expect(page.getByText(`${columns} of ${columns} columns are said.`)).toBeVisible()
})

test('rows that are undetermined say what they wait for, and can be asked for', async ({ page }) => {
  await give(
    page,
    'type,start,firstFormalAppointment\nfamily-work,2024-04-02,\nfamily-work,2024-04-02,2024-04-02',
  )
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /year, month, day/ }).check()
  await checked(page)
  await page.getByRole('button', { name: '1 row undetermined' }).click()
  await expect(page.getByRole('heading', { name: 'By row' })).toBeFocused()
  await expect(page.locator('.found-rows > li')).toHaveText([
    /Row 2 undetermined\s*open Not known: date of the first formal and time-limited appointment\./,
  ])
  expect(await downloaded(page, 'Download findings, by row')).toContain(
    '2,undetermined,open,not-known,firstFormalAppointment,firstFormalAppointment,"Not known, and a rule asks for it."',
  )
  const unchecked = page.locator('.not-checked')
  await expect(unchecked).toContainText(
    /\d+ rules not checked\. No column holds what is needed\. No verdict here speaks of it: a row that conforms does so by the other rules only\./,
  )
  await expect(page.locator('.verdict-counts')).toHaveText(/1\s*conforms, as far as was checked/)
  await page.locator('summary', { hasText: 'How it is checked' }).click()
  await page.getByRole('combobox', { name: /rules that need what no column holds/ }).selectOption('yes')
  await checked(page)
  await expect(unchecked).toHaveCount(0)
  await expect(page.locator('.verdict-counts')).toHaveText(/0\s*conforms\s*0\s*breaks\s*2.*undetermined/)
})

test('a finding leads to its rule, and back to the table as it was', async ({ page }) => {
  await give(page, csv)
  await sayColumns(page)
  await checked(page)
  const third = page.locator('.found-rows > li', { hasText: 'Row 3' })
  await third.getByRole('link', { name: 'The rule' }).first().click()
  await expect(page.locator('h1')).toContainText('starts on the day')
  await page.goBack()
  await expect(page.locator('.found-rows')).toContainText('Row 3')
  await expect(column(page, 'Formal')).toHaveValue('firstFormalAppointment')
})

test('a file of an older spreadsheet is read once its encoding is said', async ({ page }) => {
  await open(page, path)
  await page.locator('input[type=file]').setInputFiles({
    name: 'extract.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Kind,Reason given\ncounselling,Zoë asked for it\n', 'latin1'),
  })
  const saved = page.getByRole('group', { name: /Some letters could not be read as UTF-8/ })
  await expect(saved).toBeVisible()
  await saved.getByRole('radio', { name: /Windows-1252/ }).check()
  await expect(page.getByText('Zoë asked for it')).toBeVisible()
  await column(page, 'Kind').selectOption('type')
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.getByRole('heading', { name: 'What the rules say of extract.csv' })).toBeFocused()
  await expect(page.locator('.table-findings')).not.toContainText('Some letters')
})

test('the wider reading of a start and another day are chosen, and the check follows', async ({ page }) => {
  await give(page, 'type,start,firstFormalAppointment\ncounselling,2024-04-03,2024-04-02')
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /year, month, day/ }).check()
  await checked(page)
  await expect(page.locator('.verdict-counts')).toHaveText(
    /1\s*conforms, as far as was checked\s*0\s*breaks\s*0\s*undetermined/,
  )
  await expect(page.locator('.found-rows')).not.toContainText('Welsh')
  await page.locator('summary', { hasText: 'How it is checked' }).click()
  await page
    .getByRole('combobox', { name: /For which interventions is the first formal/ })
    .selectOption('all-psychosocial')
  await page.getByLabel(/day/).last().fill('2024-04-02')
  await checked(page)
  await expect(page.getByText('1 row, checked on 2024-04-02')).toBeVisible()
  await expect(page.locator('.found-rows')).toContainText('Row 2')
})

test('bad tables are told in plain words and never stop the page', async ({ page }) => {
  await open(page, path)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('alert')).toContainText('There is nothing to read yet.')
  await page.locator('input[type=file]').setInputFiles({
    name: 'table.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK'),
  })
  await expect(page.getByRole('alert')).toContainText('table.xlsx is no .csv file.')
  await give(page, `__proto__;constructor;type;type;\n"a;b\n1;2;3;4;5;6;7\n${'x'.repeat(10_000)}`)
  await column(page, '__proto__').selectOption('sessions')
  await column(page, 'type').selectOption('type')
  await checked(page)
  await expect(page.locator('.table-findings')).toContainText('More than one column is headed "type".')
})

test('a long table is checked beside the page, tells how far it is, and can be stopped', async ({
  page,
}, info) => {
  test.slow()
  const row = 'counselling,2024-04-02,16,x\n'
  // A file of its own: one that the test hands over would keep the page busy.
  const file = info.outputPath('long.csv')
  writeFileSync(file, `type,start,ageAtStart,rationale\n${row.repeat(60_000)}`)
  await open(page, path)
  await page.evaluate(() => {
    const state = globalThis as unknown as { longest: number }
    state.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('60,000 rows.')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: /Accept all/ }).click()
  await page.getByRole('radio', { name: /year, month, day/ }).check()
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.getByText('Checking the table.')).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Checking the table.')).toBeHidden()
  const began = Date.now()
  await page.getByRole('button', { name: 'Check the table' }).click()
  await expect(page.getByRole('heading', { name: 'What the rules say of long.csv' })).toBeFocused({
    timeout: 60_000,
  })
  const took = Date.now() - began
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
  console.log(`the check took ${took} ms, and the longest task on the page ${longest} ms`)
  // On a machine that does nothing else it stays below 100 ms; on a busy one both grow.
  expect(longest).toBeLessThan(took / 10)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('columns and findings violate no rule of axe', async ({ page }) => {
      await give(page, csv)
      await sayColumns(page)
      expect(await violations(page)).toEqual([])
      await checked(page)
      expect(await violations(page)).toEqual([])
    })
  })
}
