import { expect, test } from '@playwright/test'
import { dutchFolder } from '../../site-address.ts'
import { open } from './open.ts'
import { downloaded, path } from './table-page.ts'

const csv = [
  'type;start;Opmerking',
  'counselling;31/04/2024;',
  'X;05/04/2024;',
  'counselling',
  'family-work;45387;',
].join('\n')

test('what is found in a table is told in Dutch, and what the aid says in English', async ({ page }) => {
  await open(page, `${dutchFolder}${path}`)
  await page.getByRole('textbox', { name: 'Een tabel met een kopregel, als CSV' }).fill(csv)
  await page.getByRole('button', { name: 'Lees het' }).click()
  await page.getByRole('button', { name: /Neem alle \d+ voorstellen over/ }).click()
  await page.getByRole('radio', { name: /dag, maand, jaar/ }).check()
  await page.getByRole('button', { name: 'Controleer de tabel' }).click()
  await expect(
    page.getByRole('heading', { name: 'Wat de regels zeggen over de geplakte tabel' }),
  ).toBeFocused()

  const table = page.locator('.table-findings')
  await expect(table).toContainText(
    '"X" in kolom "type" staat niet in de kolomindeling en is geen waarde van het veld. Geef in de kolomindeling aan wat het betekent; tot dan geldt het als niet bekend. In rij 3.',
  )
  await expect(table).toContainText(
    'De kolomindeling zegt niet wat er in kolom "Opmerking" staat. Geef dat aan, of zet de kolom bij de kolommen die niet nodig zijn.',
  )
  await expect(table).toContainText(
    'De cellen zijn gescheiden door een puntkomma, niet door een komma. Ze zijn zo gelezen.',
  )
  await expect(table.locator('[lang=en]')).toHaveCount(0)

  const rows = page.locator('.found-rows')
  await expect(rows).toContainText(
    '"31/04/2024" in kolom "start" is geen bestaande datum, gelezen als dag, maand, jaar.',
  )
  await expect(rows).toContainText('De rij heeft niet evenveel cellen als de kopregel: 1, niet 3.')
  await expect(rows).toContainText('"45387" in kolom "start" is een datum als getal van een rekenblad.')
  // What is in English comes from the aid: its rules, and its fields.
  await expect(rows.getByText('kolom').locator('xpath=ancestor-or-self::*[@lang="en"]')).toHaveCount(0)

  const waits = rows.locator('p', { hasText: 'Niet bekend: ' }).first()
  await expect(waits.locator('[lang=en]')).not.toHaveCount(0)
  const rule = page.locator('.table-result tbody tr', { has: page.locator('th [lang=en]') }).first()
  await rule.locator('.count').first().click()
  await expect(page.locator('.table-result [role=status] [lang=en]')).toHaveText(
    (await rule.locator('th').textContent()) ?? '',
  )

  const cut = page
    .locator('.table-result li > .verdict')
    .evaluateAll((marks) =>
      marks.filter((mark) => mark.scrollWidth > mark.clientWidth).map((mark) => mark.textContent),
    )
  expect(await cut).toEqual([])

  expect(await downloaded(page, 'Download bevindingen, per rij')).toContain(
    'Een waarde in kolom ""start"" is geen bestaande datum, gelezen als aangegeven.',
  )
})
