import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { violations } from './axe.ts'
import { open } from './open.ts'

test('the look-up is the first thing after the skip link', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox')).toBeFocused()
})

test('a slash, a word, an arrow and Enter lead to a concept', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('famly therapist')
  await expect(page.getByRole('option').first()).toContainText('Family therapists')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', /.+/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/foi\/concepts\/family-therapists\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('from a slip of the finger a concept, a live check and a download are reached by keys', async ({
  page,
}) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('relapse preventoin')
  await expect(page.getByRole('option').first()).toContainText('Relapse prevention')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ndtms\/concepts\/relapse-prevention\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByRole('button', { name: 'Check it as it is' }).press('Enter')
  await expect(page.locator('.headline').first()).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'This concept as JSON' }).press('Enter'),
  ])
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    concept: { id: 'relapse-prevention' },
  })
})

test('what was found is announced, and Escape closes the list', async ({ page }) => {
  await open(page, '/foi/')
  await page.keyboard.press('/')
  await page.keyboard.type('professions')
  await expect(page.getByRole('option').first()).toContainText('a suggestion')
  await expect(page.locator('search [role=status]')).toContainText('result')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
})

test('what was found stands in groups, is announced by kind and violates no rule of axe', async ({
  page,
}) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('keyworking')
  const groups = page.locator('search').getByRole('group')
  await expect(groups.first()).toHaveAccessibleName('Concepts')
  await expect(page.getByRole('group', { name: 'Sources' }).getByRole('option')).toContainText([
    'Difference from keyworking',
  ])
  const found = await page.getByRole('option').count()
  await expect(page.locator('search [role=status]')).toHaveText(
    new RegExp(`^${found} results: \\d+ concepts.*\\d+ source.*Use the arrow keys\\.$`),
  )
  expect(await violations(page)).toEqual([])
})

test('what is known of the words is found where nothing has all of them, and the rest is said', async ({
  page,
}) => {
  await open(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('counselling quartet')
  await expect(page.locator('.hits > p')).toHaveText('Nothing with ‘quartet’; with ‘counselling’:')
  await expect(page.getByRole('option').first()).toContainText('Counselling')
  await expect(page.locator('search [role=status]')).toHaveText(
    /^Nothing with ‘quartet’; with ‘counselling’: \d+ results: .+ Use the arrow keys\.$/,
  )
  expect(await violations(page)).toEqual([])
  await open(page, '/nl/')
  await page.keyboard.press('/')
  await page.keyboard.type('opdrachten kwartet')
  await expect(page.locator('.hits > p')).toHaveText('Niets met ‘kwartet’; wel met ‘opdrachten’:')
})

test('the arrow keys lead through the groups as through one list', async ({ page }) => {
  await open(page, '/foi/')
  await page.keyboard.press('/')
  await page.keyboard.type('keyworking')
  const options = page.getByRole('option')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
})

test('a rule, a section of a source and a guide are reached by their words', async ({ page }) => {
  for (const [words, address] of [
    ['at least one deliverer is marked', /\/foi\/rules\/yes-has-a-deliverer\/$/],
    ['difference from keyworking', /\/sources\/models-of-care-2006\/#keyworking$/],
    ['write a mapping', /\/docs\/guides\/write-a-mapping\/$/],
  ] as const) {
    await open(page, '/foi/')
    await page.keyboard.press('/')
    await page.keyboard.type(words)
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
  }
})

test('the index of the look-up is loaded on first use', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, '/foi/')
  expect(asked).not.toContain('/look-up.json')
  await page.keyboard.press('/')
  await expect.poll(() => asked).toContain('/look-up.json')
})

test('an example word is looked up when it is clicked', async ({ page }) => {
  await open(page, '/')
  await page.locator('.try button').first().click()
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('the table of a scheme is filtered, sorted and counted', async ({ page }) => {
  await open(page, '/foi/')
  const all = await page.locator('.concept-table tbody tr').count()
  await expect(page.locator('.table-tools [role=status]')).toHaveText(`${all} of ${all}`)
  await page.getByRole('searchbox', { name: 'Filter' }).fill('psychiatr')
  await expect(page.locator('.table-tools [role=status]')).toHaveText(`2 of ${all}`)
  await page.getByRole('button', { name: 'Label' }).press('Enter')
  await page.getByRole('button', { name: 'Label' }).press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Label' })).toHaveAttribute('aria-sort', 'descending')
  await expect(page.locator('.concept-table tbody tr').first()).toContainText(
    'Trainee Psychiatrists/Registrars',
  )
})
