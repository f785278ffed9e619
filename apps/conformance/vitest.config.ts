import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'conformance', include: ['test/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000 },
})
