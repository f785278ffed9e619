import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import config from '@generated/docusaurus.config'

const written = join(dirname(fileURLToPath(import.meta.url)), '../../generated/static')

/** The data of a page, while the site is built. */
export async function pageAt(path: string): Promise<object> {
  const inSite = path.slice(config.baseUrl.length)
  return JSON.parse(await readFile(join(written, inSite, 'page.json'), 'utf8'))
}
