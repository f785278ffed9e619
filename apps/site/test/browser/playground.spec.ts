import { expect, test } from '@playwright/test'
import { openPlayground, run, said, write } from './in-playground.ts'
import { linkTo } from '../../src/playground/link.ts'

test('code runs against the shipped packages, and says its values, its console and its errors with their lines', async ({
  page,
}) => {
  await openPlayground(page)
  await write(
    page,
    `import { checkResponse, type FoiId, foiLabel } from '@ssi/foi'
import { explain } from '@ssi/rules'
const id: FoiId = 'whilst-waiting'
foiLabel(id) // => 'Whilst waiting'
console.warn('two', { things: [1, 'x'] })
checkResponse({ date: '12/09/2024' }).findings.map((finding) => explain(finding))
await Promise.resolve()
throw new RangeError('out of here')`,
  )
  await run(page)
  await expect(page.locator('.outcome')).toHaveText(/^It ran in \d+ ms: 2 values, 1 line, 1 error\.$/)
  expect(await page.locator('.said').allInnerTexts()).toEqual([
    expect.stringMatching(/^=>\s+'Whilst waiting'\s+line 4$/),
    expect.stringMatching(/^warn\s+two \{ things: \[ 1, 'x' \] \}$/),
    expect.stringMatching(/^=>\s+\[\n  'date: "12\/09\/2024" is not a day.+,\n\]\s+line 6$/),
    expect.stringMatching(/^Error\s+RangeError: out of here\s+line 8$/),
  ])
  await write(page, '1 + 1')
  await run(page)
  expect(await said(page)).toEqual(['2'])
})

test('a promise is awaited, and one that is broken is told beside its line', async ({ page }) => {
  await openPlayground(page)
  await write(
    page,
    `Promise.resolve({ kept: true })
fetch('https://example.org')
const late = Promise.reject(new RangeError('too late'))
'after'`,
  )
  await run(page)
  await expect(page.locator('.outcome')).toHaveText(/^It ran in \d+ ms: 2 values, 2 errors\.$/)
  expect(await page.locator('.said').allInnerTexts()).toEqual([
    expect.stringMatching(/^=>\s+\{ kept: true \}\s+line 1$/),
    expect.stringMatching(
      /^Error\s+TypeError: Failed to fetch\S*\s+The sandbox can reach nothing\.\s+line 2$/,
    ),
    expect.stringMatching(/^=>\s+'after'\s+line 4$/),
    expect.stringMatching(/^Error\s+RangeError: too late\s+line 3$/),
  ])
})

test('it opens with an example, and says that types are not checked', async ({ page }) => {
  await openPlayground(page)
  await expect(page.locator('.cm-line').first()).toHaveText(/^import/)
  await expect(page.getByText('Types are taken out here, not checked')).toBeVisible()
})

test('every example of the picker runs without an error', async ({ page }) => {
  test.slow()
  await openPlayground(page)
  const picker = page.getByRole('combobox', { name: 'Start from an example' })
  const count = await picker.locator('optgroup option').count()
  expect(count).toBeGreaterThan(25)
  for (let example = 0; example < count; example += 1) {
    await picker.selectOption(String(example))
    await run(page)
    await expect
      .soft(page.locator('.outcome'), `example ${example}`)
      .toHaveText(/^It ran in \d+ ms: \d+ value/)
    expect.soft(await page.locator('.said.error').allTextContents(), `example ${example}`).toEqual([])
  }
})

test('what is wrong with code is said before it is run', async ({ page }) => {
  await openPlayground(page)
  await write(page, "import { foiLable } from '@ssi/foi'\nfoiLable('yes')")
  await run(page)
  await expect(page.locator('.said.error')).toHaveText(
    /@ssi\/foi exports no “foiLable”\. Did you mean “foiLabel”\?\s*line 1/,
  )
  await write(page, 'const a = 1\nconst = 2')
  await run(page)
  await expect(page.locator('.said.error')).toHaveText(
    /cannot be read as TypeScript: Unexpected token\.\s*line 2/,
  )
})

test('a link carries the code, when the reader copies one, and runs nothing by itself', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPlayground(page)
  const code = `const mine = "<b>#&%25 '💥'</b>"\nmine.length // => 21`
  await write(page, code)
  expect(page.url()).not.toContain('#')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname).toBe('/playground/')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText('This code came with the link. It runs when you say so.')).toBeVisible()
  await expect(page.locator('.cm-line')).toHaveText(code.split('\n'))
  await expect(page.locator('.outcome')).toHaveText('What the code says will stand here.')
  await run(page)
  expect(await said(page)).toEqual([String("<b>#&%25 '💥'</b>".length)])
})

test('a link that was cut short says so, and leaves an example to start from', async ({ page }) => {
  await page.goto(linkTo('é').slice(0, -2))
  await expect(page.getByText('The link to this page holds no code that can be read.')).toBeVisible()
  await expect(page.locator('.cm-line').first()).toHaveText(/^import/)
})

test('the keyboard alone writes code, takes a suggestion, runs it and goes on', async ({ page }) => {
  await openPlayground(page)
  const editor = page.getByRole('textbox', { name: 'Code' })
  await page.getByRole('combobox', { name: 'Start from an example' }).focus()
  await page.keyboard.press('Tab')
  await expect(editor).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText("import { ndtmsLabel } from '@ssi/ndtms'\n")
  await page.keyboard.type("ndtmsLabel('relapse-p")
  const option = page.getByRole('option', { name: /^relapse-prevention/ })
  await expect(option).toBeVisible()
  // A key that comes at the moment at which the list opens was not meant for it.
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await expect(page.locator('.cm-line').last()).toHaveText("ndtmsLabel('relapse-prevention')")
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.locator('.said code')).toHaveText(["'Relapse prevention'"])
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
})

test('a slash in the editor is a slash', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('textbox', { name: 'Code' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('8 / 2')
  await run(page)
  expect(await said(page)).toEqual(['4'])
})

test('an example that was chosen can be undone', async ({ page }) => {
  await openPlayground(page)
  await write(page, 'const mine = 1')
  await page.getByRole('combobox', { name: 'Start from an example' }).selectOption('3')
  await expect(page.locator('.cm-line').first()).not.toHaveText('const mine = 1')
  await page.getByRole('textbox', { name: 'Code' }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('.cm-line')).toHaveText(['const mine = 1'])
})
