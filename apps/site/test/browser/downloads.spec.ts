import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('the page of downloads lists files of every scheme, and each is there', async ({ page, request }) => {
  await page.goto('/')
  const schemes = await page.locator('.schemes > li').count()
  await page.goto('/downloads/')
  await expect(page.locator('section:not(#formats, #columns, #all)')).toHaveCount(schemes)
  const files = await page.locator('a[download]').evaluateAll((links) =>
    links.map((link) => ({
      address: link.getAttribute('href') ?? '',
      size: link.parentElement?.querySelector('.seen')?.textContent,
    })),
  )
  expect(files.map(({ address }) => address)).toContain('/data/all.json')
  const answers = await Promise.all(files.map(({ address }) => request.head(address)))
  expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([])
  for (const { address, size } of files) expect.soft(size, address).toMatch(/^\d+ kB$|^\d+\.\d MB$/)
})

test('each format says how to load it, in a part of the guide that is there', async ({ page }) => {
  await page.goto('/downloads/')
  const links = await page
    .locator('#formats li a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(5)
  await page.goto('/docs/guides/load-the-exports/')
  for (const link of links)
    await expect.soft(page.locator(`[id="${link.split('#')[1]}"]`), link).toHaveCount(1)
})

test('the page of a scheme offers its own files, and leads to what each is for', async ({ page }) => {
  await page.goto('/ndtms/')
  const files = page.locator('#downloads a[download]')
  await expect(files.first()).toHaveText('concepts.csv')
  for (const file of await files.all())
    await expect(file).toHaveAttribute('href', /^\/data\/ndtms\/\d+\.\d+\.\d+\/[^/]+$/)
  await page.getByRole('link', { name: 'FHIR R4' }).click()
  await expect(page).toHaveURL(/\/downloads\/#fhir$/)
})
