import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '../../../../packages/foi/examples')

/** The example responses of the package: every format and layout. */
export const examples = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => join(folder, name))

/** An example response by its name. */
export function example(name: string): string {
  return join(folder, name)
}
