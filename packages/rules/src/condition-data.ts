/** A condition as plain data: what is stored, printed and run. */
export type ConditionData =
  | { readonly op: 'equals'; readonly field: string; readonly value: Value }
  | {
      readonly op: 'oneOf' | 'includesAll' | 'includesAny'
      readonly field: string
      readonly values: readonly Value[]
    }
  | { readonly op: 'present'; readonly field: string }
  | { readonly op: 'sameAs' | 'before' | 'notAfter'; readonly field: string; readonly other: string }
  | { readonly op: 'atLeast' | 'atMost'; readonly field: string; readonly limit: number | string }
  | {
      readonly op: 'every' | 'some'
      readonly list: string
      readonly item: string
      readonly condition: ConditionData
    }
  | { readonly op: 'all' | 'any'; readonly conditions: readonly ConditionData[] }
  | { readonly op: 'not'; readonly condition: ConditionData }
  | { readonly op: 'implies'; readonly when: ConditionData; readonly holds: ConditionData }

/** A value that a field is compared with. */
export type Value = string | number | boolean
