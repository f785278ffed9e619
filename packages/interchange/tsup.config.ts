import { packageBuild } from '@ssi/tools/tsup'
import { defineConfig } from 'tsup'

export default defineConfig(packageBuild(['src/index.ts', 'src/sqlite.ts']))
