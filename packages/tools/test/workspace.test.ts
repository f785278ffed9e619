import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importedPackages, importsThatLeave, mayDependOn, mayTestWith } from '../src/workspace/arrows.ts'
import { trackedFiles } from '../src/workspace/tracked-files.ts'
import { workspacePackages } from '../src/workspace/workspace-package.ts'
import { root } from './root.ts'

const files = trackedFiles(root)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const packages = workspacePackages(root)
const names = packages.map(({ folder }) => basename(folder))

describe('the commands a reader is told', () => {
  const manifest = JSON.parse(read('package.json')) as {
    packageManager: string
    scripts: Record<string, string>
  }
  const [, version] = /^pnpm@([\d.]+)\+/.exec(manifest.packageManager) ?? []

  it('call the version of pnpm that the workspace is pinned to', () => {
    const called = Object.values(manifest.scripts).flatMap(
      (script) => /npx -y pnpm@(\S+)/.exec(script)?.[1] ?? [],
    )
    expect(called).toEqual(called.map(() => version))
    expect(called).not.toEqual([])
  })

  it('are the scripts there are', () => {
    const told = ['README.md', 'CONTRIBUTING.md', ...files.filter((path) => /^docs\/.*\.mdx?$/.test(path))]
    const commands = told.flatMap((path) =>
      [...read(path).matchAll(/`npm (?:run )?([a-z][\w:-]*)`/g)].map(([, name = '']) => name),
    )
    expect(
      commands.filter((name) => !['install', 'i', 'ci'].includes(name) && !(name in manifest.scripts)),
    ).toEqual([])
  })
})

// The tools measure and build all the others, and import none of them by name.
describe.for(packages.filter(({ folder }) => folder !== 'packages/tools'))(
  '$manifest.name',
  ({ folder, manifest }) => {
    const name = basename(folder)
    const allowed = mayDependOn(name, names)
    const inTests = mayTestWith(name, names)
    const sources = files.filter((path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path))

    it('depends only on packages that its arrows point to', () => {
      const ours = (dependencies: object = {}): readonly string[] =>
        Object.keys(dependencies)
          .filter((other) => other.startsWith('@ssi/') && other !== '@ssi/tools')
          .map((other) => other.replace('@ssi/', ''))
      const depended = [...ours(manifest.dependencies), ...ours(manifest.peerDependencies)]
      expect(depended.filter((other) => !allowed.includes(other))).toEqual([])
      expect(ours(manifest.devDependencies).filter((other) => !inTests.includes(other))).toEqual([])
    })

    it('imports only packages that its arrows point to', () => {
      const imported = sources.flatMap((path) => {
        const ok = [...(path.startsWith(`${folder}/test/`) ? inTests : allowed), name, 'tools']
        const strange = importedPackages(read(path)).filter((other) => !ok.includes(other))
        return strange.map((other) => `${path} imports ${other}`)
      })
      expect(imported).toEqual([])
    })

    it('reaches into no other package', () => {
      const reaching = sources.flatMap((path) =>
        importsThatLeave(path, read(path)).map((specifier) => `${path}: ${specifier}`),
      )
      expect(reaching).toEqual([])
    })
  },
)

describe('the arrows between packages', () => {
  it('never point from one domain to another', () => {
    expect(mayDependOn('foi', ['foi', 'ndtms', 'taxonomy', 'rules', 'sources'])).toEqual([
      'taxonomy',
      'sources',
      'rules',
    ])
  })

  it('lead from the tests of a domain to what prints it elsewhere, and from its code never', () => {
    const all = ['foi', 'interchange', 'taxonomy', 'rules', 'sources']
    expect(mayTestWith('foi', all)).toContain('interchange')
    expect(mayDependOn('foi', all)).not.toContain('interchange')
    expect(mayTestWith('rules', all)).toEqual(['taxonomy'])
  })

  it('are seen in every form of import', () => {
    const source =
      "import { a } from '@ssi/foi'\nconst b = await import('@ssi/rules')\nexport * from '@ssi/sources/x'"
    expect(importedPackages(source)).toEqual(['foi', 'rules', 'sources'])
    expect(importsThatLeave('packages/foi/src/a.ts', "import '../../rules/src/index.ts'")).toEqual([
      '../../rules/src/index.ts',
    ])
    expect(importsThatLeave('packages/foi/src/rules/a.ts', "import { b } from '../../test/b.ts'")).toEqual([])
  })
})

describe('the README', () => {
  it('names every package that is published', () => {
    const published = packages
      .filter(({ manifest }) => !manifest.private)
      .map(({ manifest }) => manifest.name)
    expect(published.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([])
  })
})

describe('no file', () => {
  it('names a place on the machine it was written on', () => {
    const place = /(?:^|[\s'"`(=])(?:file:\/\/)?\/(?:work|root|home|Users)\/\w/m
    const text = files.filter(
      (path) =>
        !/\.(png|jpg|ico|woff2?|pdf|docx)$/.test(path) && path !== 'packages/tools/test/workspace.test.ts',
    )
    expect(text.filter((path) => place.test(read(path)))).toEqual([])
  })
})
