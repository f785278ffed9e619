import type { Text } from '@ssi/taxonomy'
import type { CheckTablePageData } from '../reference/check-data.ts'

/** What a field is called; items of a list go by the name of the list. */
export function labelOf({ fields, lines }: CheckTablePageData, path: string): Text {
  const list = path.replace(/\.\d+$/, '')
  const field = fields.find((known) => known.path === path || known.path === list)
  return field?.label ?? lines.find((line) => line.path === path)?.label ?? { en: path }
}
