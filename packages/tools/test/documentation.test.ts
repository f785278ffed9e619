import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportedNames } from '../src/documentation/exported-name.ts'
import { workspacePackages } from '../src/workspace/workspace-package.ts'
import { root } from './root.ts'

const published = workspacePackages(root)
  .filter(({ folder, manifest }) => !manifest.private && existsSync(`${root}/${folder}/src/index.ts`))
  .map(({ folder }) => folder.replace('packages/', ''))
const names = exportedNames(root, published)

describe.for(published)('what @ssi/%s exports', (name) => {
  const exported = names.filter((entry) => entry.package === name)

  it('says in a sentence what each name is', () => {
    const silent = exported.filter(({ sentence }) => !/[.!?:)]\s*$/.test(sentence))
    expect(silent.map((entry) => entry.name)).toEqual([])
  })

  it('shows each function at work in an example that runs', () => {
    const unshown = exported.filter(({ isFunction, example }) => isFunction && !example.includes('```ts run'))
    expect(unshown.map((entry) => entry.name)).toEqual([])
  })
})
