import config from '@generated/docusaurus.config'
import { dutchFolder } from '../../site-address.ts'
import { language } from '../words/language.ts'

/** The address of the site, without the folder of a language: data has one address, whichever page asks for it. */
const root = language === 'nl' ? config.baseUrl.slice(0, -dutchFolder.length) : config.baseUrl

/** The data of a page: it stands in the page that was opened first, and is fetched for every next one. */
export async function pageAt(path: string): Promise<object> {
  const written = document.getElementById('page-data')
  if (written?.dataset.path === path) return JSON.parse(written.textContent)
  const data = `${root}${path.slice(config.baseUrl.length)}page.json`
  const response = await fetch(data)
  if (!response.ok) throw new Error(`${data} could not be fetched: the answer was ${response.status}.`)
  return response.json()
}
