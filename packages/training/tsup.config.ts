import { packageBuild } from '@ssi/tools/tsup'
import { defineConfig } from 'tsup'

// Temporal is published as an ES module only, so the CommonJS build carries it along.
export default defineConfig(
  packageBuild(['src/index.ts', 'src/icalendar.ts']).map((build) =>
    build.name === 'cjs' ? { ...build, noExternal: [/^temporal-/] } : build,
  ),
)
