import { basename, dirname } from 'node:path'
import type { MarkdownConfig } from '@docusaurus/types'
import { packagesOf } from './api.ts'
import { apiText } from './api-text.ts'
import { beginningOf } from './description.ts'

/** Reads a page of prose or of the API; one that does not describe itself is described by how it begins. */
export const readProse: MarkdownConfig['parseFrontMatter'] = async (given) => {
  const { frontMatter, content } = await given.defaultParseFrontMatter(given)
  const description = beginningOf(asRead({ filePath: given.filePath, fileContent: content }))
  return { frontMatter: { description, ...frontMatter }, content }
}

/** The Markdown of a page as it is rendered: pages of the API are made readable, others are as they were written. */
export const asRead: NonNullable<MarkdownConfig['preprocessor']> = ({ filePath, fileContent }) =>
  isOfTheApi(filePath) ? apiText(fileContent, saysOf(filePath)) : fileContent

function isOfTheApi(file: string): boolean {
  return basename(dirname(dirname(file))) === '.api'
}

function saysOf(file: string): string {
  const folder = basename(dirname(file))
  return packagesOf('.').find((each) => each.folder === folder)?.description ?? ''
}
