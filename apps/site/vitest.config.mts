import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Whole exports are written and removed here, on machines of every speed.
export default defineConfig({
  // The build names the language of its pages; tests are told in English.
  resolve: { alias: { '@generated/i18n': fileURLToPath(new URL('test/in-english.ts', import.meta.url)) } },
  test: { name: 'site', include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
