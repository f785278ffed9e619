import { expect, test } from '@playwright/test'
import { open } from './open.ts'
import { pages } from './pages.ts'

test('every kind of page runs under its content security policy without a word in the console', async ({
  page,
}) => {
  test.slow()
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(error.message))
  for (const { path } of pages) {
    await open(page, path)
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policy).toHaveAttribute(
      'content',
      /default-src 'none'; script-src 'self'.*worker-src 'self'/,
    )
    await expect(policy).not.toHaveAttribute('content', /unsafe-eval|script-src[^;]*unsafe-inline/)
  }
  expect(said).toEqual([])
})

test('the policy is in force: a script from elsewhere is refused, and so is code out of text', async ({
  page,
}) => {
  await open(page, '/')
  const refused = await page.evaluate(async () => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.body.append(script)
    await fetch('https://example.org/').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return violated
  })
  expect(refused).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']))
  expect(await page.title()).not.toBe('run')
})
