import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const site = join(import.meta.dirname, '..')
const out = join(site, 'bench/build')

/** What building a site takes. */
export interface BuildCost {
  /** Made-up concepts beside the real ones. */
  readonly concepts: number
  readonly languages: readonly string[]
  /** By the clock, and of processors: the second is the same on a busy machine. */
  readonly seconds: number
  readonly processorSeconds: number
  /** The most memory at any time. */
  readonly megabytes: number
}

/** Builds the site with as many made-up concepts, from nothing, in some of its languages: one after the other. */
export function buildCost(concepts: number, languages: readonly string[]): BuildCost {
  const config = concepts === 0 ? 'docusaurus.config.ts' : `bench/with-${concepts}.config.ts`
  for (const folder of [out, join(site, '.docusaurus'), join(site, 'node_modules/.cache')])
    rmSync(folder, { recursive: true, force: true })
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(
    'docusaurus',
    ['build', '--config', config, '--out-dir', out, ...languages.flatMap((each) => ['--locale', each])],
    {
      cwd: site,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, NODE_OPTIONS: `--import ${join(site, 'bench/process-cost.mjs')}` },
    },
  )
  if (status !== 0)
    throw new Error(`The site with ${concepts} concepts more was not built:\n${stdout}${stderr}`)
  const seconds = (performance.now() - started) / 1000
  // The command starts others; the build is the one that took most.
  const processes = Array.from(stdout.matchAll(/^process-cost ([\d.]+) ([\d.]+)$/gm), ([, cpu, peak]) => ({
    processorSeconds: Number(cpu),
    megabytes: Number(peak),
  }))
  const [build] = processes.toSorted((a, b) => b.processorSeconds - a.processorSeconds)
  if (build === undefined) throw new Error('The build did not say what it took.')
  return { concepts, languages, seconds, ...build }
}

/** How much more each concept takes at the end than at first: about one where growth is linear. */
export function growth(costs: readonly BuildCost[], of: 'processorSeconds' | 'megabytes'): number {
  const slopes = costs.slice(1).map((cost, at) => {
    const before = costs[at] ?? cost
    return (cost[of] - before[of]) / (cost.concepts - before.concepts)
  })
  return (slopes.at(-1) ?? 0) / (slopes[0] ?? 1)
}
