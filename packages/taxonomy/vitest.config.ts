import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'taxonomy', include: ['test/**/*.test.ts', '.examples/**/*.test.ts'] },
})
