export interface PlaygroundPageData {
  readonly path: string
  readonly groups: readonly ExampleGroup[]
}

/** The examples of one package. */
export interface ExampleGroup {
  readonly name: string
  readonly examples: readonly { readonly title: string; readonly code: string }[]
}
