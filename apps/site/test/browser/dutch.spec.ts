import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { dutchFolder, siteAddress } from '../../site-address.ts'
import { answers, open } from './open.ts'
import { languages, pagesIn } from './pages.ts'

const packages = ['single-session', 'training', 'foi', 'ndtms', 'models-of-care', 'crosswalk']

for (const own of languages) {
  test(`no text of the data stands on a page in ${own} as if it were in the other language`, async ({
    page,
  }) => {
    const known = knownTexts()
    const shown = pagesIn(own).filter(({ path }) => own === 'nl' || isOfDutchSource(path))
    for (const { kind, path } of shown) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      for (const [language, texts] of Object.entries(await textsByLanguage(page))) {
        const wrong = texts.filter((text) => known.get(text) !== undefined && known.get(text) !== language)
        expect.soft(wrong, `${kind}, where it is said to be ${language}`).toEqual([])
      }
    }
  })
}

test('a term of a Dutch source goes by both names, its definition by the page’s language', async ({
  page,
}) => {
  await page.goto('/single-session/concepts/no-follow-up-appointment/')
  await expect(page.locator('h1 [lang=nl]')).toHaveText('(geen vervolgafspraak)')
  await page.goto('/nl/single-session/concepts/no-follow-up-appointment/')
  await expect(page.locator('h1 [lang=en]')).toHaveText('(no follow-up appointment)')
  await expect(page.locator('.definition')).toHaveText('De hulpverlener legt nooit een volgend contact vast.')
  await expect(page.locator('.definition [lang]')).toHaveCount(0)
})

test('beside an English source it is said whether the rules are in Dutch', async ({ page }) => {
  await page.goto('/nl/training/concepts/task/')
  await expect(page.locator('article header')).toContainText(
    'voor zover wij het niet vertaald hebben. De regels staan hier in het Nederlands.',
  )
  await page.goto('/nl/ndtms/concepts/family-work/')
  await expect(page.locator('article header')).toContainText('Ook de regels staan hier in het Engels.')
})

test('the switch leads to the same part of the same page and back', async ({ page }) => {
  await open(page, '/single-session/records/offering/#field-planned')
  const link = page.getByRole('link', { name: 'Nederlands' })
  await expect(link).toHaveAttribute('hreflang', 'nl')
  await expect(link).toHaveAttribute('lang', 'nl')
  await link.press('Enter')
  await expect(page).toHaveURL(/\/nl\/single-session\/records\/offering\/#field-planned$/)
  // A page of its own, which knows the part of it that is open once it answers.
  await answers(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await page.getByRole('link', { name: 'English' }).press('Enter')
  await expect(page).toHaveURL(/:\d+\/single-session\/records\/offering\/#field-planned$/)
})

test('each page names its address in either language', async ({ page, request }) => {
  const path = '/ndtms/concepts/relapse-prevention/'
  for (const folder of ['', dutchFolder]) {
    await page.goto(`${folder}${path}`)
    const head = page.locator('head')
    await expect(head.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `${siteAddress}${folder}${path}`,
    )
    await expect(head.locator('link[hreflang=en]')).toHaveAttribute('href', `${siteAddress}${path}`)
    await expect(head.locator('link[hreflang=nl]')).toHaveAttribute('href', `${siteAddress}/nl${path}`)
  }
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).toContain(`<loc>${siteAddress}${path}</loc>`)
  expect(sitemap).toContain(`<loc>${siteAddress}/nl${path}</loc>`)
})

test('from the Dutch home page a Dutch word, a concept, a check and a download are reached by keys', async ({
  page,
}) => {
  await open(page, '/nl/')
  await page.keyboard.press('/')
  await page.keyboard.type('vervolgafsprak')
  await expect(page.getByRole('option').first()).toContainText(
    'geen vervolgafspraak (no follow-up appointment)',
  )
  await expect(page.locator('search [role=status]')).toContainText('Gebruik de pijltjestoetsen.')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/nl\/single-session\/concepts\/no-follow-up-appointment\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByRole('button', { name: 'Controleer het zoals het is' }).press('Enter')
  const findings = page.locator('.check-result .findings')
  await expect(findings).toContainText('Fouten (1)')
  await expect(page.locator('.headline').first()).toContainText('Het record voldoet niet aan deze regel.')
  await expect(findings.locator('[lang=en]')).toHaveCount(0)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Dit begrip als JSON' }).press('Enter'),
  ])
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    concept: { id: 'no-follow-up-appointment' },
  })
})

test('an offering is checked in Dutch, question by question', async ({ page }) => {
  await open(page, '/nl/single-session/records/offering/check/')
  await page.getByRole('button', { name: 'Vul ons voorbeeld in' }).press('Enter')
  await expect(page.locator('.headline.second')).toContainText('Het record voldoet.')
  await page.getByRole('textbox', { name: 'Hetzelfde record, als JSON' }).fill('{ "planned": "misschien" }')
  await expect(page.locator('.findings')).toContainText('Verwacht: true of false. Gevonden: "misschien".')
  await expect(page.locator('.findings')).not.toContainText('planned')
  await expect(page.locator('.record-check [lang=en]')).toHaveCount(0)
})

test('an address among the Dutch ones that leads nowhere is answered in Dutch', async ({ page }) => {
  await page.goto('/nl/nergens/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Op dit adres staat geen pagina')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

/** Pages on which Dutch may stand beside English. */
function isOfDutchSource(path: string): boolean {
  return path.startsWith('/single-session/') || ['/', '/a-z/'].includes(path)
}

/** The texts of all packages that are in one language only or differ between the two, each with its language. */
function knownTexts(): ReadonlyMap<string, string> {
  const texts: { readonly en: string; readonly nl?: string }[] = []
  for (const name of packages)
    JSON.parse(readFileSync(require.resolve(`@ssi/${name}/data.json`), 'utf8'), (_key, value) => {
      if (typeof value?.en === 'string') texts.push(value)
      return value
    })
  const english = new Set(texts.map(({ en }) => en))
  const dutch = new Set(texts.flatMap(({ nl }) => nl ?? []))
  return new Map([
    ...[...english].filter((text) => !dutch.has(text)).map((text) => [text, 'en'] as const),
    ...[...dutch].filter((text) => !english.has(text)).map((text) => [text, 'nl'] as const),
  ])
}

/** What stands on a page, by the language that the nearest element names; codes are in none. */
function textsByLanguage(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {}
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode
      if (parent === null || parent.closest('script, style, code, textarea') !== null) continue
      const language = parent.closest('[lang]')?.getAttribute('lang') ?? ''
      found[language] = [...(found[language] ?? []), textContent?.trim() ?? '']
    }
    return found
  })
}
