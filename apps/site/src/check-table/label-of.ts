import type { CheckTablePageData } from '../reference/check-data.ts'

/** What a field is called; items of a list go by the name of the list. */
export function labelOf({ fields, lines }: CheckTablePageData, path: string): string {
  const list = path.replace(/\.\d+$/, '')
  const field = fields.find((known) => known.path === path || known.path === list)
  return field?.label ?? lines.find((line) => line.path === path)?.label.en ?? path
}
