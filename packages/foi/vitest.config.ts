import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'foi', include: ['test/**/*.test.ts', '.examples/**/*.test.ts'] },
})
