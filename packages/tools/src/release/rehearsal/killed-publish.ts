import { once } from 'node:events'
import { isDeepStrictEqual } from 'node:util'
import { asked } from '../published.ts'
import { narrowDoor } from './narrow-door.ts'
import { publish, releasedPackages, type Stage } from './stage.ts'

/** Kills a publish when one package is on the registry; the next run goes on with the others. */
export async function rehearseKilledPublish(stage: Stage): Promise<void> {
  const { copy, registry, say } = stage
  const door = await narrowDoor(registry)
  const running = copy.start('node', ['packages/tools/src/release/publish.ts', '--rehearsal'], {
    pnpm_config_registry: door.address,
  })
  const ended = once(running, 'exit')
  await Promise.race([door.oneIsIn, ended])
  // With everything that it started.
  if (running.exitCode === null) process.kill(-(running.pid ?? 0), 'SIGKILL')
  await ended
  door.close()
  const first = await published(stage)
  if (running.signalCode !== 'SIGKILL' || first.length !== 1)
    throw new Error(
      `Expected a publish that is killed after one package, and ${first.length} were published.`,
    )

  publish(stage)
  const all = await published(stage)
  const isKept = first.every((one) => all.some((other) => isDeepStrictEqual(one, other)))
  if (all.length !== releasedPackages(stage).length || !isKept)
    throw new Error(`Run again, a killed publish left this: ${JSON.stringify({ first, all })}`)
  say(
    `Killed after ${first[0]?.name}, the second run published the other ${all.length - 1} and left it alone.`,
  )
}

/** What the registry has of the packages, with the moment at which it was given each. */
async function published({
  copy,
  registry,
}: Stage): Promise<readonly { readonly name: string; readonly time: string; readonly integrity: string }[]> {
  const found = releasedPackages({ copy }).map(async ({ name, version }) => {
    const response = await asked(new URL(name.replace('/', '%2f'), registry), registry)
    if (!response.ok) return []
    const { time, versions } = (await response.json()) as {
      readonly time: Readonly<Record<string, string>>
      readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
    }
    const there = versions[version]
    return there === undefined ? [] : [{ name, time: time[version] ?? '', integrity: there.dist.integrity }]
  })
  return (await Promise.all(found)).flat()
}
