import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { publishedEntries } from '../src/workspace/published-entries.ts'
import { workspacePackages } from '../src/workspace/workspace-package.ts'
import { root } from './root.ts'

/** What a browser has and the language itself has not, as far as our packages and theirs ask for it while they load. */
const { URL, TextEncoder, TextDecoder, structuredClone, setTimeout, clearTimeout } = globalThis
const browser = { URL, TextEncoder, TextDecoder, structuredClone, setTimeout, clearTimeout }

const published = workspacePackages(root).filter(({ manifest }) => !manifest.private)
const entries = published.flatMap(({ folder }) => publishedEntries(join(root, folder)))

describe('an entry that is not for Node alone', () => {
  it.for(entries.filter(({ forNode }) => !forNode))(
    '$specifier loads where there is no Node',
    async (entry) => {
      const { outputFiles } = await build({
        entryPoints: [entry.module],
        bundle: true,
        format: 'iife',
        globalName: 'loaded',
        platform: 'browser',
        write: false,
        logLevel: 'silent',
      })
      const context = createContext({ ...browser })
      runInContext(outputFiles[0]?.text ?? '', context)
      expect(runInContext('Object.keys(loaded).length', context)).toBeGreaterThan(0)
    },
  )
})

describe('an entry that is for Node alone', () => {
  it('is offered to Node alone by the package itself', () => {
    expect(entries.filter(({ forNode }) => forNode).map(({ specifier }) => specifier)).toEqual([
      '@ssi/interchange/sqlite',
    ])
  })
})
