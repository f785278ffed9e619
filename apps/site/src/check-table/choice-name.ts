import type { FieldEntry } from '@ssi/rules'

/** The name by which the check knows a choice: its path without the group that conditions see it in. */
export function choiceName({ path }: FieldEntry): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
