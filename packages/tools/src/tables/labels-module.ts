/** What the label table of a scheme is written from. */
export interface LabelledScheme {
  readonly concepts: Readonly<
    Record<string, { readonly label: { readonly en: string }; readonly retired?: object }>
  >
}

/**
 * The TypeScript module that holds a scheme's labels by id. A bundler keeps this small table and drops the
 * definitions, which it cannot do with an object that is read by key.
 */
export function labelsModule({ concepts }: LabelledScheme): string {
  const lines = Object.entries(concepts).map(([id, { label }]) => `  ${quoted(id)}: ${quoted(label.en)},`)
  return [
    '// Written by the build from src/scheme.ts.',
    'export const labels = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
}

function quoted(text: string): string {
  return `'${text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\n', String.raw`\n`)}'`
}
