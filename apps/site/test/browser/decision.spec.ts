import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe.ts'
import { open } from './open.ts'

const decision = '/models-of-care/decisions/activity/'
const sound =
  '#content=technique&clearlyDefined=yes&consistent=yes&evidenceBased=yes&keyworker=yes&complete=yes&aim=substance-misuse&plannedStructuredCoherent=yes&trainedAndSupervised=yes'

/** Presses the button of an answer as a keyboard does. */
async function answer(page: Page, name: string): Promise<void> {
  await page.locator('.choices').getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

test('one question at a time leads by keyboard to an outcome, with why and the path', async ({ page }) => {
  await open(page, decision)
  const decided = page.locator('.decided')
  await expect(decided.getByRole('heading', { level: 3 })).toHaveText('Not decided yet')
  await answer(page, 'A single skill or technique')
  await expect(page.locator('legend')).toBeFocused()
  await expect(page.locator('legend')).toContainText('Is it part of a package that is clearly defined?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await answer(page, 'Not known')
  await expect(decided.locator('.not-known')).toContainText('Is the package consistent?')
  await expect(decided.locator('.settling')).toContainText('Is the package consistent?')
  await expect(decided.locator('.settling')).toContainText('Below the threshold')
  await decided.locator('.settling').getByRole('button', { name: 'No', exact: true }).last().press('Enter')
  await expect(decided.getByRole('heading', { level: 3 })).toHaveText('Below the threshold')
  await expect(decided.locator('.reasons')).toContainText('stays below the threshold')
  await expect(decided.locator('.reasons a').first()).toHaveAttribute('href', /\/sources\/.+#/)
  await expect(page.locator('.nothing-left')).toBeFocused()
})

test('going back changes an answer and keeps the others', async ({ page }) => {
  await open(page, `${decision}${sound}`)
  const heading = page.locator('.decided').getByRole('heading', { level: 3 })
  await expect(heading).toHaveText('Structured psychosocial intervention')
  await page.getByRole('button', { name: 'Change the answer to “Is the package consistent?”' }).press('Enter')
  await expect(page.locator('.choices button[aria-pressed=true]')).toHaveText('Yes')
  await answer(page, 'No')
  await expect(heading).toHaveText('Below the threshold')
  await expect(page).toHaveURL(decision)
  await page.getByRole('button', { name: 'Change the answer to “Is the package consistent?”' }).press('Enter')
  await answer(page, 'Yes')
  await expect(heading).toHaveText('Structured psychosocial intervention')
  await expect(page.locator('.path:not(.every) .step')).toHaveCount(9)
})

test('all questions at once lead by keyboard to the same, and say which no longer matter', async ({
  page,
}) => {
  await open(page, decision)
  await page.getByRole('button', { name: 'All at once' }).press('Enter')
  await expect(page).toHaveURL(/#view=all$/)
  await page.getByRole('radio', { name: 'A psychological treatment' }).press('Space')
  await page.getByRole('radio', { name: 'Substance misuse' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.decided h3')).toHaveText('Therapy for a co-morbid mental health problem')
  await expect(page.locator('.all-questions .idle')).toHaveCount(7)
  await expect(page.locator('.all-questions .idle').first()).toContainText('does not wait for this answer')
  await expect(page).toHaveURL(/#view=all$/)
})

test('a case that the source does not settle is told as a limit of the source', async ({ page }) => {
  await open(page, `${decision}#content=treatment&aim=other`)
  await expect(page.locator('.decided h3')).toHaveText('Not settled by this page')
  await expect(page.locator('.decided')).toContainText('says nothing against the work or the person')
})

test('a link carries the answers there and back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, decision)
  await answer(page, 'A psychological treatment')
  await answer(page, 'Not known')
  await expect(page).toHaveURL(decision)
  await page.getByRole('button', { name: 'Copy link with the answers' }).click()
  await expect(page.locator('.take-home [role=status]')).toHaveText('Link copied.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).hash).toBe('#content=treatment&aim=not-known')
  const other = await context.newPage()
  await open(other, link)
  await expect(other.locator('.path:not(.every) .step-answer strong')).toHaveText([
    'A psychological treatment',
    'Not known',
  ])
})

test('what a link holds and this page does not know is said and left out', async ({ page }) => {
  await open(page, `${decision}#content=keyworking&aim=crime&colour=red`)
  await expect(page.locator('#decide .check-state')).toHaveText(
    'The link holds what this page does not know: aim=crime and 1 more. It was left out; check the answers below.',
  )
  await expect(page.locator('.decided h3')).toHaveText('Keyworking')
})

test('the text for the minutes holds the outcome, the answers, the date, the version and the source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'))
  await open(page, `${decision}#content=technique&clearlyDefined=not-known&consistent=no`)
  await page.getByRole('button', { name: 'Copy for the minutes' }).click()
  await expect(page.locator('.take-home [role=status]')).toHaveText('Text copied.')
  const minutes = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of [
    'Below the threshold. It is a part',
    'Why: A technique outside a clearly defined',
    '1. What does the activity consist of, whatever it is called? A single skill or technique.',
    'Not known: Is it part of a package that is clearly defined?',
    '22 November 2026. Structured psychosocial interventions in Models of care: Update 2006, version ',
    'Source: Models of Care: Update 2006, page 44; 2006; England; adult drug misusers.',
    'This reference does not know whether the source still applies.',
    `${decision}#content=technique&clearlyDefined=not-known&consistent=no`,
  ])
    expect(minutes).toContain(part)
})

test('the longest path prints on one page, with its outcome and the date', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'))
  await open(page, `${decision}${sound}`)
  const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' }
  const pdf = await page.pdf({ format: 'A4', margin })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.decided h3')).toBeVisible()
  await expect(page.locator('.on-paper')).toContainText('22 November 2026')
  for (const part of ['.asked-now', '#table', '#paths', '.take-home'])
    await expect(page.locator(part)).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a decision under way and one made violate no rule of axe in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    for (const answers of ['#content=technique&keyworker=not-known', `${sound}&view=all`, '#view=all']) {
      await open(page, `${decision}${answers}`)
      expect(await violations(page)).toEqual([])
      await page.goto('about:blank')
    }
  })
}

test('a decision reflows at 320 pixels, whichever way it is asked', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const answers of [sound, `${sound}&view=all`]) {
    await open(page, `${decision}${answers}`)
    await expect(page.locator('.decide.answered')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.goto('about:blank')
  }
})

test('deciding sends nothing and stores nothing', async ({ page }) => {
  await open(page, `${decision}#content=treatment`)
  await page.waitForLoadState('networkidle')
  const sent: string[] = []
  page.on('request', (request) => sent.push(new URL(request.url()).pathname))
  await answer(page, 'Substance misuse')
  await answer(page, 'No')
  await page.getByRole('button', { name: 'Copy for the minutes' }).click()
  await page.waitForLoadState('networkidle')
  // A change of the address makes the browser look at its icon again.
  expect(sent.filter((path) => path !== '/mark.svg')).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every path, every question with its place, and the whole table stand on the page', async ({
    page,
    request,
  }) => {
    await page.goto(decision)
    const data = (await (await request.get(`${decision.slice(0, -1)}.json`)).json()) as {
      readonly decision: {
        readonly rows: readonly { readonly says: { readonly en: string } }[]
        readonly questions: readonly { readonly asks: { readonly en: string } }[]
      }
    }
    const { rows, questions } = data.decision
    for (const { says } of rows) await expect(page.locator('#table')).toContainText(says.en)
    for (const { asks } of questions) {
      await expect(page.locator('#paths')).toContainText(asks.en)
      const question = page.locator('#questions > ol > li').filter({ hasText: asks.en })
      await expect(question.locator('a[href^="/sources/"]').first()).toBeVisible()
    }
    await expect(
      page.locator('#questions').getByRole('link', {
        name: 'Models of Care: Update 2006, page 44, Difference from keyworking, the keyworking process',
      }),
      'a place whose start is not shown again is still named whole',
    ).toHaveCount(2)
    await expect(page.locator('.source-lines')).toContainText('2006')
    await expect(page.locator('main > header')).toContainText('does not know whether it still applies')
  })
})
