import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { plainJson } from './tables/plain-json.ts'

// Run by a domain's build, in the domain's folder, after the tables: writes dist/data.json from src/data.ts.
const { data } = (await import(pathToFileURL('src/data.ts').href)) as { readonly data: unknown }
if (data === undefined) throw new Error('src/data.ts: expected an export named data.')
mkdirSync('dist', { recursive: true })
writeFileSync('dist/data.json', plainJson(data))
