import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Prints a page to a PDF in Chromium and takes its text out with poppler's `pdftotext`: with its layout kept, or in the
 * order of reading.
 */
export function printedText(page: string, layout: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const [html, pdf, text] = ['page.html', 'page.pdf', 'page.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(html, page)
  const printing = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    html,
  ]
  execFileSync(process.env['CHROMIUM'] ?? 'chromium', printing, { stdio: 'ignore' })
  execFileSync('pdftotext', [...(layout ? ['-layout'] : []), pdf, text])
  const printed = readFileSync(text, 'utf8')
  rmSync(folder, { recursive: true })
  return printed
}
