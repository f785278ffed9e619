import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The build names the language of its pages; tests are told in English.
  resolve: { alias: { '@generated/i18n': fileURLToPath(new URL('test/in-english.ts', import.meta.url)) } },
  test: { name: 'site', include: ['test/**/*.test.ts'] },
})
