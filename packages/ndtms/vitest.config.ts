import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'ndtms', include: ['test/**/*.test.ts', '.examples/**/*.test.ts'] },
})
