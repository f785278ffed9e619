import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { idsTable, labelsModule, speaksDutch } from './tables/labels-module.ts'
import { retiredModule } from './tables/retired-module.ts'
import { onlyScheme } from './tables/only-scheme.ts'

// Run by the build of a domain or of what lies between domains, in its folder: writes what the build knows better than
// a person.
mkdirSync('src/generated', { recursive: true })

// The version first, since the scheme carries it.
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
writeFileSync('src/generated/version.ts', `export const version = '${version}'\n`)

if (existsSync('src/scheme.ts')) await writeLabels()

async function writeLabels(): Promise<void> {
  const scheme = onlyScheme(await import(pathToFileURL('src/scheme.ts').href), 'src/scheme.ts')
  writeFileSync('src/generated/labels.ts', labelsModule(scheme) + idsTable(scheme))
  if (speaksDutch(scheme)) writeFileSync('src/generated/dutch-labels.ts', labelsModule(scheme, 'nl'))
  writeFileSync('src/generated/retired.ts', retiredModule(scheme))
}
