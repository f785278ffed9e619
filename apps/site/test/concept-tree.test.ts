import { expect, it } from 'vitest'
import { treeAround } from '../plugins/reference/concept-tree.ts'
import { conceptPages } from '../plugins/reference/concept-pages.ts'
import { conceptOf, loadReference } from '../plugins/reference/reference.ts'

const reference = await loadReference()

function domainOf(id: string) {
  const domain = reference.domains.find(({ domain }) => domain.id === id)
  if (domain === undefined) throw new Error(`No domain ${id}.`)
  return domain
}

function below(domain: string, concept: string) {
  const [node] = treeAround(domainOf(domain), conceptOf(domainOf(domain), concept)).filter(
    ({ current }) => current === true,
  )
  return (node?.children ?? []).map(({ id, kind }) => [id, kind])
}

it('tells a criterion from a kind where both stand below a class', () => {
  expect(below('single-session', 'single-session-intervention').slice(0, 3)).toEqual([
    ['single-session-therapy', undefined],
    ['self-help-used-just-once', undefined],
    ['planned', 'criterion'],
  ])
})

it('says nothing where all that stands below is of one kind', () => {
  expect(new Set(below('models-of-care', 'tier').map(([, kind]) => kind))).toEqual(new Set([undefined]))
})

it.for([
  ['ndtms', 'relapse-prevention', true],
  ['single-session', 'single-session-intervention', false],
] as const)('%s:%s has the check of its own rules: %s', ([domain, concept, ofItsOwn]) => {
  const page = conceptPages(reference, domainOf(domain)).find(({ path }) => path.endsWith(`/${concept}/`))
  expect(page?.check?.rules !== undefined).toBe(ofItsOwn)
  expect(page?.check?.start).not.toEqual({})
})

it('has no check of what no rule is about, nor about anything below it', () => {
  const page = conceptPages(reference, domainOf('models-of-care')).find(({ path }) =>
    path.endsWith('/tier-3/'),
  )
  expect(page).toBeDefined()
  expect(page).not.toHaveProperty('check')
})
