import { defineProject } from 'vitest/config'

export default defineProject({
  test: { name: 'models-of-care', include: ['test/**/*.test.ts', '.examples/**/*.test.ts'] },
})
