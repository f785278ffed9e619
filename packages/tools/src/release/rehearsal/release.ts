import { existsSync, globSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { chromiumPath } from '../../chromium.ts'
import { exportsOf } from '../../vocabulary/exports-of.ts'
import { sizes } from '../../bench/budgets.ts'
import { inBrowser } from '../consumers/bundle.ts'
import { fileFaults } from '../consumers/installed-files.ts'
import { atRunTime, nodesAtHand, onNode } from '../consumers/modules.ts'
import { project } from '../consumers/project.ts'
import { compile } from '../consumers/types.ts'
import { packed } from '../packed.ts'
import { rehearseFaults, rehearseOtherContent } from './faults.ts'
import { rehearseKilledPublish } from './killed-publish.ts'
import { releasedPackages, type Stage, version } from './stage.ts'

/** Releases the packages as they are, and uses each alone; gives how many there are. */
export async function rehearseRelease(stage: Stage): Promise<number> {
  const { copy, folder, say, part } = stage
  if (globSync('.changeset/*.md', { cwd: copy.folder }).length > 0)
    await part('Turn the changesets into versions', () => version(stage))
  await part('Put faults in the way of a publish', () => rehearseFaults(stage))
  await part('Kill a publish between two packages, and run it again', () => rehearseKilledPublish(stage))
  await part('Change what was published', () => rehearseOtherContent(stage))
  await part('Build everything again from nothing', () => builtTwice(stage))
  const packages = releasedPackages(stage)
  for (const { name, version, folder } of packages)
    await part(`Install ${name} alone and use it`, async () =>
      say(await used(stage, name, version, exportsOf(folder))),
    )
  await part('Weigh what was installed', () => withinBudgets(folder))
  return packages.length
}

/** Builds everything again from nothing: the same commit gives the same tarballs. */
function builtTwice({ copy, say }: Stage): void {
  const digests = (): readonly string[] =>
    releasedPackages({ copy }).map(({ folder }) => {
      const { name, version, integrity } = packed(folder)
      return `${name} ${version} ${integrity}`
    })
  const once = digests()
  for (const digest of once) say(digest)
  copy.run('turbo', ['run', 'build', '--filter=./packages/*', '--force', '--output-logs=errors-only'])
  const again = digests()
  const odd = again.filter((digest) => !once.includes(digest))
  if (odd.length > 0) throw new Error(`Built again from the same commit, these differ:\n${odd.join('\n')}`)
  say('Built again from nothing: every tarball is the same.')
}

/** Holds what was installed to what each package promises of its size. */
async function withinBudgets(folder: string): Promise<void> {
  const installed = (name: string): string => join(folder, 'consumers', name, 'node_modules/@ssi', name)
  const over = (await sizes(installed)).filter(({ bytes, atMost }) => bytes > atMost)
  if (over.length > 0)
    throw new Error(over.map(({ what, bytes }) => `${what} is too large: ${bytes} bytes.`).join('\n'))
}

/** Installs a package alone and uses it in every way that a consumer may. */
async function used(
  { root, folder, registry }: Stage,
  name: string,
  released: string,
  exports: Readonly<Record<string, readonly string[]>>,
): Promise<string> {
  const consumer = project(join(folder, 'consumers', basename(name)), name, released, registry)
  const isDomain = existsSync(join(consumer.installed, 'dist/data.json'))
  const faults = fileFaults(consumer, isDomain, [root, tmpdir(), registry])
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const nodes = nodesAtHand()
  const seen = nodes.flatMap((node) => atRunTime(consumer, node, isDomain))
  onNode(consumer)
  const compiled = compile(consumer, exports, [
    join(root, 'node_modules/.bin/tsc'),
    join(root, 'node_modules/.bin/tsc6'),
  ])
  const all = [...seen, await inBrowser(consumer, isDomain, chromiumPath())]
  const odd = all.find((one) => !isDeepStrictEqual(one, all[0]))
  if (odd !== undefined)
    throw new Error(
      `${name} is not the same everywhere: ${JSON.stringify(all[0])} and ${JSON.stringify(odd)}.`,
    )
  const broken = Object.entries(all[0]?.verdicts ?? {}).filter(([, verdict]) => verdict !== 'conforms')
  if (broken.length > 0)
    throw new Error(
      `${name}: the example of ${broken.map(([id, verdict]) => `${id} ${verdict}`).join(', ')}.`,
    )
  return `${name}: imported and required by Node ${nodes.map((node) => node.version).join(', ')}, compiled in ${compiled} ways, bundled and opened in a browser.`
}
