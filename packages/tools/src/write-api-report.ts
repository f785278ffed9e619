import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

// Run in a package's folder after its build: writes what each entry exports to api/, or, with --check, holds it
// against what is committed there.
const check = process.argv.includes('--check')
const folder = process.cwd()
mkdirSync('api/.temp/report', { recursive: true })

for (const path of globSync('dist/*.d.ts')) {
  const name = basename(path, '.d.ts')
  if (!isEntry(name)) continue
  const extractorConfig = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      newlineKind: 'lf',
      mainEntryPointFilePath: resolve(path),
      compiler: { tsconfigFilePath: resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: resolve('api/.temp/report'),
        reportTempFolder: resolve('api/.temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  })
  Extractor.invoke(extractorConfig, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  const written = readFileSync(`api/.temp/report/${name}.api.md`, 'utf8')
  const committed = `api/${name}.api.md`
  if (!check) writeFileSync(committed, written)
  else if (!existsSync(committed) || readFileSync(committed, 'utf8') !== written) {
    console.error(
      `${committed} is not what the package exports now. Run npm run api and commit what it writes.`,
    )
    process.exitCode = 1
  }
}

/** An entry is a file that the package names among its exports; the others are parts that entries share. */
function isEntry(name: string): boolean {
  return globSync(`src/${name}.ts`).length === 1
}
