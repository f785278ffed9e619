import { basename, dirname } from 'node:path'
import type { MarkdownConfig } from '@docusaurus/types'
import { packagesOf } from './api.ts'
import { apiText } from './api-text.ts'
import { beginningOf } from './description.ts'

/** Reads a page of prose or of the API; one that does not describe itself is described by how it begins. */
export const readProse: MarkdownConfig['parseFrontMatter'] = async (given) => {
  const { frontMatter, content: written } = await given.defaultParseFrontMatter(given)
  const content = isOfTheApi(given.filePath) ? apiText(written, saysOf(given.filePath)) : written
  return { frontMatter: { description: beginningOf(content), ...frontMatter }, content }
}

function isOfTheApi(file: string): boolean {
  return basename(dirname(dirname(file))) === '.api'
}

function saysOf(file: string): string {
  const folder = basename(dirname(file))
  return packagesOf('.').find((each) => each.folder === folder)?.description ?? ''
}
