/** What the label table of a scheme is written from. */
export interface LabelledScheme {
  readonly concepts: Readonly<
    Record<
      string,
      { readonly label: { readonly en: string; readonly nl?: string }; readonly retired?: object }
    >
  >
}

/**
 * The TypeScript module that holds a scheme's labels by id. A bundler keeps this small table and drops the
 * definitions, which it cannot do with an object that is read by key. Where a label has no Dutch, the Dutch table
 * has the English one: a name is the same in both.
 */
export function labelsModule({ concepts }: LabelledScheme, language: 'en' | 'nl' = 'en'): string {
  const lines = Object.entries(concepts).map(
    ([id, { label }]) => `  ${quoted(id)}: ${quoted(label[language] ?? label.en)},`,
  )
  return [
    '// Written by the build from src/scheme.ts.',
    'export const labels = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
}

/** The ids of a scheme, for the module of its labels: a guard that reads them alone leaves the labels to the bundler. */
export function idsTable({ concepts }: LabelledScheme): string {
  const lines = Object.keys(concepts).map((id) => `  ${quoted(id)},`)
  return ['export const ids: ReadonlySet<unknown> = new Set([', ...lines, '])', ''].join('\n')
}

/** Whether a scheme speaks Dutch, and so has a table of Dutch labels. */
export function speaksDutch({ concepts }: LabelledScheme): boolean {
  return Object.values(concepts).some(({ label }) => label.nl !== undefined)
}

function quoted(text: string): string {
  return `'${text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\n', String.raw`\n`)}'`
}
