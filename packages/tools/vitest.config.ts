import { resolve } from 'node:path'
import { defineProject } from 'vitest/config'

// The examples of README.md and docs run here. This package builds all the others, so it cannot depend on them.
const built = resolve(import.meta.dirname, '../$1/dist')

export default defineProject({
  resolve: {
    alias: [
      { find: /^@ssi\/([^/]+)$/, replacement: `${built}/index.js` },
      { find: /^@ssi\/([^/]+)\/(.+\.json)$/, replacement: `${built}/$2` },
      { find: /^@ssi\/([^/]+)\/([^.]+)$/, replacement: `${built}/$2.js` },
    ],
  },
  // Packages are bundled and compiled here, on machines of every speed.
  test: { testTimeout: 60_000, name: 'tools', include: ['test/**/*.test.ts', '.examples/**/*.test.ts'] },
})
