import type { ModuleText } from './module-text.ts'

/** What code calls to show the value of an expression: with its line, the value, and whether the code says one. */
export const SHOW = 'showExampleValue'

/** What a sandbox is given: the text of its worker, the modules in the order they are linked, and the code. */
export interface Program {
  readonly worker: string
  readonly modules: readonly (readonly [name: string, text: ModuleText])[]
  readonly code: ModuleText
}
