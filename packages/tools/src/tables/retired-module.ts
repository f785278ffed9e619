import type { LabelledScheme } from './labels-module.ts'

/** The TypeScript module that holds what is retired in a scheme, by id, for checks that carry no definitions. */
export function retiredModule({ concepts }: LabelledScheme): string {
  const retired = Object.entries(concepts).flatMap(([id, concept]) =>
    concept.retired === undefined ? [] : [[id, concept.retired]],
  )
  return [
    '// Written by the build from src/scheme.ts.',
    "import type { Retired } from '@ssi/rules'",
    '',
    `export const retired: Retired = ${JSON.stringify(Object.fromEntries(retired), null, 2)}`,
    '',
  ].join('\n')
}
