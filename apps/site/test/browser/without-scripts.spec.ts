import { expect, test } from '@playwright/test'
import { siteAddress, siteTitle } from '../../site-address.ts'
import { pages } from './pages.ts'

test.use({ javaScriptEnabled: false })

test('every kind of page is complete without JavaScript', async ({ page }) => {
  for (const { kind, path, title, says } of pages) {
    await page.goto(path)
    expect.soft(await page.title(), kind).toContain(title)
    expect.soft(await page.title(), kind).toContain(siteTitle)
    await expect.soft(page.locator('h1'), kind).toContainText(title)
    await expect.soft(page.locator('main'), kind).toContainText(says)
    await expect.soft(page.locator('html'), kind).toHaveAttribute('lang', 'en')
    await expect
      .soft(page.locator('link[rel=canonical]'), kind)
      .toHaveAttribute('href', `${siteAddress}${path}`)
    await expect.soft(page.locator('meta[name=description]'), kind).toHaveAttribute('content', /.{3}/)
  }
})

test('a concept page says what it is to schema.org', async ({ page }) => {
  await page.goto('/foi/concepts/top-up-session/')
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({
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
