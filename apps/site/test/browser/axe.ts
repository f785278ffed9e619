import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** Contrast of 7 to 1 is asked of text, which is more than the 4.5 that axe asks unless it is told. */
const everything: RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
}
const colours: RunOptions = { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] }

/** What axe finds on a page, contrast of 7 to 1 among it. */
export async function violations(page: Page): Promise<readonly string[]> {
  return found(page, everything)
}

/** What axe finds in the colours of a page: all that another theme changes. */
export async function violationsOfColour(page: Page): Promise<readonly string[]> {
  return found(page, colours)
}

interface InPage {
  readonly axe: typeof axe
}

async function found(page: Page, options: RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations: all } = await page.evaluate(
    (given) => (globalThis as unknown as InPage).axe.run(given),
    { ...options, preload: false, resultTypes: ['violations'] } satisfies RunOptions as RunOptions,
  )
  return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
