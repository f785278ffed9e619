import { defineProject } from 'vitest/config'

export default defineProject({
  // Properties try hundreds of records, on machines of every speed.
  test: { name: 'rules', include: ['test/**/*.test.ts', '.examples/**/*.test.ts'], testTimeout: 60_000 },
})
