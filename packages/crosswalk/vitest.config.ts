import { defineProject } from 'vitest/config'

export default defineProject({
  test: { testTimeout: 60_000, name: 'crosswalk', include: ['test/**/*.test.ts', '.examples/**/*.test.ts'] },
})
