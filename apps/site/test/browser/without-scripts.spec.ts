import { expect, test } from '@playwright/test'
import { siteAddress, siteTitle } from '../../site-address.ts'
import { languages, pagesIn } from './pages.ts'

const siteTitles = { en: siteTitle, nl: 'Definities van psychosociale hulp' }

test.use({ javaScriptEnabled: false })

for (const language of languages)
  test(`every kind of page is complete without JavaScript, in ${language}`, async ({ page }) => {
    for (const { kind, path, title, says } of pagesIn(language)) {
      await page.goto(path)
      expect.soft(await page.title(), kind).toContain(title)
      expect.soft(await page.title(), kind).toContain(siteTitles[language])
      await expect.soft(page.locator('h1'), kind).toContainText(title)
      await expect.soft(page.locator('main'), kind).toContainText(says)
      await expect.soft(page.locator('html'), kind).toHaveAttribute('lang', language)
      await expect
        .soft(page.locator('link[rel=canonical]'), kind)
        .toHaveAttribute('href', `${siteAddress}${path}`)
      await expect.soft(page.locator('meta[name=description]'), kind).toHaveAttribute('content', /.{3}/)
    }
  })

test('nothing to press stands where it would do nothing', async ({ page }) => {
  for (const { kind, path } of pagesIn('en')) {
    await page.goto(path)
    const dead = await page
      .locator('button:visible, .look-up input:visible, main :is(select, textarea):enabled:visible')
      .evaluateAll((found) =>
        found
          .filter((each) => each.closest('th, .example-strip') === null)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      )
    expect.soft(dead, kind).toEqual([])
  }
})

test('the examples of a rule and the heads of a table can be read', async ({ page }) => {
  await page.goto('/ndtms/rules/young-person-is-under-18/')
  await expect(page.locator('.example-strip code').first()).toBeVisible()
  await page.goto('/ndtms/')
  await expect(page.locator('.concept-table thead th').first()).toHaveText('Label')
  await expect(page.locator('.concept-table thead th button').first()).toBeVisible()
})

test('the checks say what they need, and show the questions all the same', async ({ page }) => {
  for (const path of ['/ndtms/records/intervention/check/', '/ndtms/records/intervention/check-table/']) {
    await page.goto(path)
    await expect(page.locator('noscript .check-state')).toBeVisible()
    await expect(page.locator('noscript .check-state')).toContainText('needs JavaScript')
    await expect(page.locator('.fields .asks').first()).toBeVisible()
    await expect(page.locator('.fields .asks').first()).toHaveText('Which of the seven interventions is it?')
    await expect(page.locator('main textarea')).toHaveCount(path.endsWith('table/') ? 1 : 0)
    for (const field of await page.locator('main textarea').all()) await expect(field).toBeHidden()
  }
})

test('the page that reads responses says what it needs, and how it goes', async ({ page }) => {
  await page.goto('/foi/read/')
  await expect(page.locator('noscript .check-state')).toContainText('Reading responses needs JavaScript')
  await expect(page.locator('.how-it-goes li')).toHaveCount(5)
})

test('which rule looks at which field stands there as a picture and as a list', async ({ page }) => {
  await page.goto('/ndtms/records/intervention/')
  const rules = await page.locator('.looks-list > ol > li').count()
  await expect(page.locator('.looks thead th')).toHaveCount(rules)
  const named = await page.locator('.looks-list li li').count()
  await expect(page.locator('.looks td svg')).toHaveCount(named)
  await expect(page.locator('.looks thead a').first()).toHaveAttribute('href', /^\/ndtms\/rules\//)
})

test('a concept page says what it is to schema.org', async ({ page }) => {
  await page.goto('/foi/concepts/top-up-session/')
  const said = await page.locator('script[type="application/ld+json"]').allTextContents()
  const data = said.map((text): object => JSON.parse(text))
  expect(data).toHaveLength(2)
  expect(data).toContainEqual(
    expect.objectContaining({ '@type': 'BreadcrumbList', itemListElement: expect.any(Array) }),
  )
  expect(data.find((each) => 'termCode' in each)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': `${siteAddress}/foi/concepts/top-up-session/`,
    name: '‘Top up’ sessions',
    termCode: 'top-up-session',
    inDefinedTermSet: `${siteAddress}/foi/`,
  })
})

test('a concept can be downloaded as JSON', async ({ request }) => {
  const response = await request.get('/foi/concepts/top-up-session.json')
  expect(await response.json()).toMatchObject({ concept: { id: 'top-up-session' }, scheme: { id: 'foi' } })
})
