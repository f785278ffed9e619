import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuses } from './refuses.ts'
import { releasedPackages, type Stage } from './stage.ts'

/** Puts each fault in the way of a publish: every one is told in a sentence, and nothing is left half-done. */
export function rehearseFaults(stage: Stage): void {
  const { copy, registry, say } = stage
  const publishTo =
    (address: string, ...flags: readonly string[]) =>
    () =>
      copy.run('pnpm', ['run', 'publish-packages', ...flags], { pnpm_config_registry: address })

  refuses(
    'a registry that is down',
    publishTo('http://127.0.0.1:9/', '--rehearsal'),
    'does not answer. Nothing was published',
  )
  refuses(
    'another registry',
    publishTo('https://registry.invalid/', '--rehearsal'),
    'A rehearsal publishes to this machine alone',
  )
  refuses('a publish in earnest', publishTo(registry), 'which leads nowhere')

  const stray = join(copy.folder, 'stray.txt')
  writeFileSync(stray, 'not committed')
  refuses('a dirty tree', publishTo(registry, '--rehearsal'), 'These files are not committed: stray.txt.')
  rmSync(stray)
  say(
    'Refused as they should be: a registry that is down, another registry, a publish in earnest, a dirty tree.',
  )
}

/** Changes what was published after the fact: the same version with other content is refused. */
export function rehearseOtherContent({ copy, registry, say }: Stage): void {
  const [first] = releasedPackages({ copy })
  if (first === undefined) throw new Error('There is no package to publish.')
  const index = join(first.folder, 'dist/index.js')
  const built = readFileSync(index, 'utf8')
  writeFileSync(index, `${built}\n// Changed after the release.\n`)
  const again = (): string =>
    copy.run('node', ['packages/tools/src/release/publish.ts', '--rehearsal'], {
      pnpm_config_registry: registry,
    })
  refuses(
    'a version with other content',
    again,
    `${first.name} ${first.version} is on the registry with other content.`,
  )
  writeFileSync(index, built)
  say(`Refused as it should be: ${first.name} ${first.version} with other content.`)
}
