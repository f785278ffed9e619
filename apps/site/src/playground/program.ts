import type { ModuleText } from './module-text.ts'

/** What a sandbox is given: the text of its worker, the modules in the order they are linked, and the code. */
export interface Program {
  readonly worker: string
  readonly modules: readonly (readonly [name: string, text: ModuleText])[]
  readonly code: ModuleText
}
