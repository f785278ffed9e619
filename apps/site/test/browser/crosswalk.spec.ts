import { expect, test } from '@playwright/test'
import { open } from './open.ts'

const relapsePrevention = '/ndtms/concepts/relapse-prevention/'

test('a cell of the matrix leads by keyboard to words, and a mapping to its other end', async ({ page }) => {
  await open(page, '/crosswalk/')
  const cell = page.getByRole('link', { name: /^NDTMS aid Dataset R and Models of Care.*: \d+ mappings/ })
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toContainText('NDTMS aid Dataset R')
  const mapping = page.locator('#ndtms-relapse-prevention--models-of-care-relapse-prevention-therapy')
  await expect(mapping).toContainText('is close to')
  await expect(mapping).toContainText('high confidence')
  await mapping.getByRole('link', { name: 'Relapse prevention therapy' }).press('Enter')
  await expect(page).toHaveURL('/models-of-care/concepts/relapse-prevention-therapy/')
  await expect(page.locator('.nearest .mapping-list')).toContainText('Relapse prevention')
})

for (const width of [1280, 800, 390]) {
  test(`the matrix has each pair once, and is seen whole at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/crosswalk/')
    const links = page.locator('.matrix a')
    const pairs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(pairs.length).toBeGreaterThan(9)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const link of await links.all()) {
      const box = await link.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
    }
  })
}

test('the disagreements are one step from home and from the crosswalk', async ({ page }) => {
  for (const path of ['/', '/crosswalk/']) {
    await open(page, path)
    await page.getByRole('link', { name: 'All disagreements' }).click()
    await expect(page).toHaveURL('/crosswalk/conflicts/')
    await expect(page.locator('h1')).toHaveText('All disagreements')
  }
})

test('each end of a mapping names the other, and says where they differ', async ({ page }) => {
  await open(page, relapsePrevention)
  const line = page.locator('.nearest li').filter({ hasText: 'Cognitive-behaviour therapy' })
  await expect(line).toContainText('is narrower than')
  await expect(line.locator('.differs')).toContainText('Is relapse prevention a kind of CBT?')
  await open(page, '/models-of-care/concepts/cognitive-behaviour-therapy/')
  const back = page.locator('.nearest li').filter({ hasText: 'is broader than' })
  await expect(back.getByRole('link', { name: 'Relapse prevention', exact: true })).toHaveAttribute(
    'href',
    relapsePrevention,
  )
})

test('the picture of a concept is walked by keyboard and says what the lists say', async ({ page }) => {
  await open(page, relapsePrevention)
  const picture = page.getByRole('group', { name: 'Relapse prevention among its neighbours' })
  const drawn = await picture
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const listed = await page
    .locator('.nearest .mapping-list .end a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(drawn.filter((href) => listed.includes(href))).toEqual(listed)
  await expect(picture).toContainText('is narrower than')
  await picture.locator('a').first().focus()
  for (const href of drawn) {
    await expect(picture.locator('a:focus')).toHaveAttribute('href', href ?? '')
    await page.keyboard.press('Tab')
  }
  await picture.locator('a').last().press('Enter')
  await expect(page).toHaveURL(drawn.at(-1) ?? '')
})

test('a conflict opens on the page of a concept, and has a page of its own', async ({ page }) => {
  await open(page, '/models-of-care/concepts/keyworking/')
  const conflict = page
    .locator('details.conflict')
    .filter({ hasText: 'Is key work a psychosocial intervention?' })
  await conflict.locator('summary').press('Enter')
  await expect(conflict.locator('.sides > li')).toHaveCount(2)
  await conflict.getByRole('link', { name: 'The page of this conflict' }).press('Enter')
  await expect(page).toHaveURL('/crosswalk/conflicts/is-key-work-psychosocial-intervention/')
  await expect(page.locator('.treatment')).toContainText('What the checks make of it:')
})

test('a trap stands on each page it touches and leads to its address', async ({ page }) => {
  for (const path of [relapsePrevention, '/ndtms/concepts/medication-to-prevent-relapse/']) {
    await open(page, path)
    await page
      .getByRole('link', { name: 'Medication that prevents relapse is relapse prevention.' })
      .press('Enter')
    await expect(page).toHaveURL('/crosswalk/traps/#medication-is-not-relapse-prevention')
    const trap = page.locator('#medication-is-not-relapse-prevention')
    await expect(trap).toBeInViewport()
    await expect(trap).toContainText('Record each under its own type.')
  }
})

test('a conflict and a trap are cited each by its own address', async ({ page }) => {
  await page.goto('/crosswalk/conflicts/may-the-client-come-back/')
  await expect(page.locator('.to-cite > p').first()).toContainText(
    '(crosswalk:may-the-client-come-back). Definitions of psychosocial help: Crosswalk between the documents',
  )
  await page.goto('/crosswalk/traps/')
  const trap = page.locator('#medication-is-not-relapse-prevention')
  await trap.locator('summary', { hasText: 'Cite' }).first().click()
  await expect(trap.locator('.to-cite > p').first()).toContainText('“Trap: ')
  await expect(trap.locator('.to-cite > p').first()).toContainText(
    /\/crosswalk\/traps\/#medication-is-not-relapse-prevention$/,
  )
})

test('a search that found nothing is said, with the scheme that was searched', async ({ page }) => {
  await open(page, '/ndtms/concepts/counselling/')
  await expect(page.locator('.nearest')).toContainText('has no match in')
  await expect(page.locator('.neighbourhood')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the picture, the lists and a folded conflict are all there', async ({ page }) => {
    await page.goto(relapsePrevention)
    await expect(page.locator('.neighbourhood svg a')).not.toHaveCount(0)
    await page.locator('details.conflict summary').first().click()
    await expect(page.locator('details.conflict[open] .sides > li')).toHaveCount(2)
  })
})

test('all of it can be downloaded as JSON', async ({ request }) => {
  const data: unknown = await (await request.get('/crosswalk.json')).json()
  expect(data).toMatchObject({ id: 'crosswalk', mappings: expect.any(Array), conflicts: expect.any(Array) })
})
