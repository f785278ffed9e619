/** The modules that code can import, as the build lists them. */
export type ShippedModules = Readonly<Record<string, ShippedModule>>

export interface ShippedModule {
  /** The names it exports, types left out. */
  readonly exports: readonly string[]
  /** The types it exports. */
  readonly types: readonly string[]
  /** The files it is made of, each after those that it imports. */
  readonly files: readonly string[]
}

/** Where the build puts what the playground loads. */
export const playgroundAddress = {
  page: '/playground/',
  sandbox: '/playground/sandbox/',
  worker: '/playground/sandbox/worker.js',
  modules: '/playground/modules.json',
  file: (name: string) => `/playground/modules/${name}.json`,
  completions: '/playground/completions.json',
}
