import { getUiOptions, type UiSchema } from '@rjsf/utils'
import type { FieldEntry } from '@ssi/rules'

/** The entry of the data dictionary that a part of the form was built from. */
export function entryOf(uiSchema: UiSchema | undefined): FieldEntry {
  return getUiOptions(uiSchema).entry as FieldEntry
}
